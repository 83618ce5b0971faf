// The loop ends before the last number.
class Solution {
    func containsDuplicate(_ nums: [Int]) -> Bool {
        var seen = Set<Int>()
        for i in 0..<nums.count - 1 {
            if seen.contains(nums[i]) {
                return true
            }
            seen.insert(nums[i])
        }
        return false
    }
}
