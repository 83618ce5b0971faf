// Returns the first number that does not come again later, though it may have come before.
class Solution {
    func singleNumber(_ nums: [Int]) -> Int {
        for i in nums.indices where !nums[(i + 1)...].contains(nums[i]) {
            return nums[i]
        }
        return 0
    }
}
