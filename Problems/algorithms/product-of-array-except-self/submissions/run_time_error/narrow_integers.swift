// Multiplies in Int32.
class Solution {
    func productExceptSelf(_ nums: [Int]) -> [Int] {
        let nums = nums.map { Int32($0) }
        var answer = [Int32](repeating: 1, count: nums.count)
        for i in 1..<nums.count {
            answer[i] = answer[i - 1] * nums[i - 1]
        }
        var right: Int32 = 1
        for i in (0..<nums.count - 1).reversed() {
            right *= nums[i + 1]
            answer[i] *= right
        }
        return answer.map { Int($0) }
    }
}
