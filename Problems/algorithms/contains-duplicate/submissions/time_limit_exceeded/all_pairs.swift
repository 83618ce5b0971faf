// Compares every number with every later one, O(n^2).
class Solution {
    func containsDuplicate(_ nums: [Int]) -> Bool {
        for i in nums.indices {
            for j in i + 1..<max(i + 1, nums.count) where nums[i] == nums[j] {
                return true
            }
        }
        return false
    }
}
