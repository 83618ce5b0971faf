// Starts afresh at each negative number instead of after a negative sum.
class Solution {
    func maxSubArray(_ nums: [Int]) -> Int {
        var ending = 0
        var best = nums[0]
        for num in nums {
            ending = num < 0 || ending < 0 ? num : ending + num
            best = max(best, ending)
        }
        return best
    }
}
