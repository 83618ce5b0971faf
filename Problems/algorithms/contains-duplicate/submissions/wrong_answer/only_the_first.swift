// Returns from within the loop, so that only the first number is looked for.
class Solution {
    func containsDuplicate(_ nums: [Int]) -> Bool {
        for i in nums.indices {
            return nums[(i + 1)...].contains(nums[i])
        }
        return false
    }
}
