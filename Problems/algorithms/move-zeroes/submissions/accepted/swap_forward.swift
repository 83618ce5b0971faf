// Swaps each number that is not zero to the first position that is still to be filled.
class Solution {
    func moveZeroes(_ nums: inout [Int]) {
        var write = 0
        for read in nums.indices where nums[read] != 0 {
            nums.swapAt(write, read)
            write += 1
        }
    }
}
