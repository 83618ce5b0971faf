class Solution {
    /// Returns the merged intervals, in ascending order.
    func merge(_ intervals: [[Int]]) -> [[Int]] {

    }
}
