// Starts with the first number and goes through all, so that one cancels itself out.
class Solution {
    func singleNumber(_ nums: [Int]) -> Int {
        var result = nums[0]
        for num in nums {
            result ^= num
        }
        return result
    }
}
