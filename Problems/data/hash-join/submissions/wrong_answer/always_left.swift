// Keeps the rows without a partner whatever the kind is.
class Solution {
    func join(
        _ left: [[String]], _ right: [[String]], _ leftKey: Int, _ rightKey: Int, _ kind: String
    ) -> [[String?]] {
        var index: [String: [Int]] = [:]
        for (i, row) in right.enumerated() where !row[rightKey].isEmpty {
            index[row[rightKey], default: []].append(i)
        }
        let nothing = [String?](repeating: nil, count: right[0].count)
        var rows: [[String?]] = []
        for row in left {
            let matches = index[row[leftKey]] ?? []
            for i in matches {
                rows.append(row + right[i])
            }
            if matches.isEmpty {
                rows.append(row + nothing)
            }
        }
        return rows
    }
}
