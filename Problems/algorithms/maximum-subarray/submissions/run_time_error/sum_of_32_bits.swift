// Adds up in 32 bits.
class Solution {
    func maxSubArray(_ nums: [Int]) -> Int {
        var ending = Int32(nums[0])
        var best = ending
        for num in nums.dropFirst() {
            ending = max(Int32(num), ending + Int32(num))
            best = max(best, ending)
        }
        return Int(best)
    }
}
