// Compares a sum with the best one only when it is given up, so not at the end of the array.
class Solution {
    func maxSubArray(_ nums: [Int]) -> Int {
        var ending = nums[0]
        var best = nums[0]
        for num in nums.dropFirst() {
            if ending < 0 || num < 0 {
                best = max(best, ending)
            }
            ending = max(num, ending + num)
        }
        return best
    }
}
