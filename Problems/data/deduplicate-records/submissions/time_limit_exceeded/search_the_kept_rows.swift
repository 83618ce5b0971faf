// Looks for the key among all rows that were kept so far.
class Solution {
    func dedupe(_ rows: [[String]], _ key: [Int], _ version: Int) -> [[String]] {
        var kept: [Int] = []
        for (index, row) in rows.enumerated() {
            let known = kept.firstIndex { other in key.allSatisfy { rows[other][$0] == row[$0] } }
            guard let known else {
                kept.append(index)
                continue
            }
            if Int(rows[kept[known]][version])! <= Int(row[version])! {
                kept[known] = index
            }
        }
        return kept.sorted().map { rows[$0] }
    }
}
