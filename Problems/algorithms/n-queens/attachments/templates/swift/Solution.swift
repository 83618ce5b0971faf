class Solution {
    /// Returns all boards with `n` queens of which no two attack each other.
    func solveNQueens(_ n: Int) -> [[String]] {

    }
}
