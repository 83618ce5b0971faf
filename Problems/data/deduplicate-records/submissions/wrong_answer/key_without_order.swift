// Takes the cells of the key as a set, so exchanged cells are the same key.
class Solution {
    func dedupe(_ rows: [[String]], _ key: [Int], _ version: Int) -> [[String]] {
        var best: [Set<String>: Int] = [:]
        for (index, row) in rows.enumerated() {
            let name = Set(key.map { row[$0] })
            if let known = best[name], Int(rows[known][version])! > Int(row[version])! {
                continue
            }
            best[name] = index
        }
        return best.values.sorted().map { rows[$0] }
    }
}
