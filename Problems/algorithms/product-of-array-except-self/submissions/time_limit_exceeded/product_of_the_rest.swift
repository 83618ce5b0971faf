// Multiplies all the others anew for each position, O(n^2).
class Solution {
    func productExceptSelf(_ nums: [Int]) -> [Int] {
        var answer: [Int] = []
        for i in nums.indices {
            var product = 1
            for j in nums.indices where j != i {
                product *= nums[j]
            }
            answer.append(product)
        }
        return answer
    }
}
