class Solution {
    /// Returns the length of a longest strictly increasing subsequence of `nums`.
    func lengthOfLIS(_ nums: [Int]) -> Int {

    }
}
