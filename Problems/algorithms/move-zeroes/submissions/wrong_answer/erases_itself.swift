// Clears the place it has read from even where that is the place it has just written to.
class Solution {
    func moveZeroes(_ nums: inout [Int]) {
        var write = 0
        for read in nums.indices where nums[read] != 0 {
            nums[write] = nums[read]
            nums[read] = 0
            write += 1
        }
    }
}
