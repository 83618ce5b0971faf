// Adds up from each beginning to each end: quadratic time.
class Solution {
    func maxSubArray(_ nums: [Int]) -> Int {
        var best = nums[0]
        for begin in nums.indices {
            var sum = 0
            for end in begin..<nums.count {
                sum += nums[end]
                best = max(best, sum)
            }
        }
        return best
    }
}
