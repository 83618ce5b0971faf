// Starts with -10 000, as if no number were smaller.
class Solution {
    func maxSubArray(_ nums: [Int]) -> Int {
        var ending = 0
        var best = -10_000
        for num in nums {
            ending += num
            best = max(best, ending)
            ending = max(ending, 0)
        }
        return best
    }
}
