// Compares each row of the left table with each row of the right one.
class Solution {
    func join(
        _ left: [[String]], _ right: [[String]], _ leftKey: Int, _ rightKey: Int, _ kind: String
    ) -> [[String?]] {
        let nothing = [String?](repeating: nil, count: right[0].count)
        var rows: [[String?]] = []
        for row in left {
            var found = false
            for other in right where row[leftKey] == other[rightKey] && row[leftKey] != "" {
                rows.append(row + other)
                found = true
            }
            if !found, kind == "left" {
                rows.append(row + nothing)
            }
        }
        return rows
    }
}
