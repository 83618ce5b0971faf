// Trusts the order of the rows and never looks at the version.
class Solution {
    func dedupe(_ rows: [[String]], _ key: [Int], _ version: Int) -> [[String]] {
        var seen: Set<[String]> = []
        var kept: [[String]] = []
        for row in rows.reversed() where seen.insert(key.map { row[$0] }).inserted {
            kept.append(row)
        }
        return kept.reversed()
    }
}
