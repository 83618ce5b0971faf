class Solution {
    /// Returns after how many minutes no orange is fresh any more, or -1 if that never happens.
    func orangesRotting(_ grid: [[Int]]) -> Int {

    }
}
