// Left products in one pass, right products in a second one that multiplies them into the answer.
class Solution {
    func productExceptSelf(_ nums: [Int]) -> [Int] {
        var answer = [Int](repeating: 1, count: nums.count)
        for i in 1..<nums.count {
            answer[i] = answer[i - 1] * nums[i - 1]
        }
        var right = 1
        for i in (0..<nums.count - 1).reversed() {
            right *= nums[i + 1]
            answer[i] *= right
        }
        return answer
    }
}
