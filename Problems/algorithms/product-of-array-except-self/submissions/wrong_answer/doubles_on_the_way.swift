// Multiplies in Double to be safe from overflow, and loses what is beyond 53 bits.
class Solution {
    func productExceptSelf(_ nums: [Int]) -> [Int] {
        var answer = [Double](repeating: 1, count: nums.count)
        var left = 1.0
        var right = 1.0
        for i in nums.indices {
            answer[i] *= left
            left *= Double(nums[i])
        }
        for i in nums.indices.reversed() {
            answer[i] *= right
            right *= Double(nums[i])
        }
        return answer.map { Int(exactly: $0) ?? ($0 > 0 ? .max : .min) }
    }
}
