// Multiplies the left product before writing it down, so each number is part of its own answer.
class Solution {
    func productExceptSelf(_ nums: [Int]) -> [Int] {
        var answer = nums
        var left = 1
        for i in nums.indices {
            left = left &* nums[i]
            answer[i] = left
        }
        var right = 1
        for i in nums.indices.reversed() {
            answer[i] = answer[i] &* right
            right = right &* nums[i]
        }
        return answer
    }
}
