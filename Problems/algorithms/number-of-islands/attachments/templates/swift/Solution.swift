class Solution {
    /// Returns how many islands of "1" cells the grid holds.
    func numIslands(_ grid: [[Character]]) -> Int {

    }
}
