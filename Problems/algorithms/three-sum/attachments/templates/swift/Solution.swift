class Solution {
    /// Returns the different triples of numbers in `nums` whose sum is 0, in any order.
    func threeSum(_ nums: [Int]) -> [[Int]] {

    }
}
