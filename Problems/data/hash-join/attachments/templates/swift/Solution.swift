class Solution {
    /// Returns the rows of the join of two tables, in any order; `kind` is "inner" or "left".
    func join(
        _ left: [[String]], _ right: [[String]], _ leftKey: Int, _ rightKey: Int, _ kind: String
    ) -> [[String?]] {

    }
}
