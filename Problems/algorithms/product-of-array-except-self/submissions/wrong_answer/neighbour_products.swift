// Multiplies the right pass by one neighbour only, instead of by all that stands to the right.
class Solution {
    func productExceptSelf(_ nums: [Int]) -> [Int] {
        var answer = [Int](repeating: 1, count: nums.count)
        for i in 1..<nums.count {
            answer[i] = answer[i - 1] * nums[i - 1]
        }
        for i in 0..<nums.count - 1 {
            answer[i] *= nums[i + 1]
        }
        return answer
    }
}
