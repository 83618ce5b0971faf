// Compares neighbours, but does not sort before.
class Solution {
    func containsDuplicate(_ nums: [Int]) -> Bool {
        zip(nums, nums.dropFirst()).contains { $0 == $1 }
    }
}
