// Leaves out the value instead of the position, so equal numbers vanish together.
class Solution {
    func productExceptSelf(_ nums: [Int]) -> [Int] {
        var answers: [Int: Int] = [:]
        for num in Set(nums) {
            answers[num] = nums.filter { $0 != num }.reduce(1, *)
        }
        return nums.map { answers[$0] ?? 1 }
    }
}
