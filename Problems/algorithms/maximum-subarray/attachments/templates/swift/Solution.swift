class Solution {
    /// Returns the largest sum of neighbouring numbers of `nums`, at least one of them.
    func maxSubArray(_ nums: [Int]) -> Int {

    }
}
