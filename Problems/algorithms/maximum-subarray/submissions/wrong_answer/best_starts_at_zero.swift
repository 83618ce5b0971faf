// Starts with 0, the sum of no numbers at all.
class Solution {
    func maxSubArray(_ nums: [Int]) -> Int {
        var ending = 0
        var best = 0
        for num in nums {
            ending = max(0, ending + num)
            best = max(best, ending)
        }
        return best
    }
}
