// Puts the latest row where the first row of its key stood.
class Solution {
    func dedupe(_ rows: [[String]], _ key: [Int], _ version: Int) -> [[String]] {
        var place: [[String]: Int] = [:]
        var kept: [[String]] = []
        for row in rows {
            let name = key.map { row[$0] }
            if let known = place[name] {
                if Int(kept[known][version])! <= Int(row[version])! {
                    kept[known] = row
                }
            } else {
                place[name] = kept.count
                kept.append(row)
            }
        }
        return kept
    }
}
