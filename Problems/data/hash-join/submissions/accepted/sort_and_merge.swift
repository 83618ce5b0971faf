// Sorts both tables by key and walks through them side by side.
class Solution {
    func join(
        _ left: [[String]], _ right: [[String]], _ leftKey: Int, _ rightKey: Int, _ kind: String
    ) -> [[String?]] {
        func order(_ rows: [[String]], _ key: Int) -> [Int] {
            let keys = rows.map { $0[key] }
            return keys.indices.sorted { keys[$0] < keys[$1] }
        }
        let leftOrder = order(left, leftKey), rightOrder = order(right, rightKey)
        let nothing = [String?](repeating: nil, count: right[0].count)
        var rows: [[String?]] = []
        var start = 0
        for i in leftOrder {
            let key = left[i][leftKey]
            while start < rightOrder.count, right[rightOrder[start]][rightKey] < key {
                start += 1
            }
            var end = start
            while end < rightOrder.count, right[rightOrder[end]][rightKey] == key, key != "" {
                rows.append(left[i] + right[rightOrder[end]])
                end += 1
            }
            if end == start, kind == "left" {
                rows.append(left[i] + nothing)
            }
        }
        return rows
    }
}
