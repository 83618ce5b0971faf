// Fills from the right end, so the zeros gather in front.
class Solution {
    func moveZeroes(_ nums: inout [Int]) {
        var write = nums.count - 1
        for read in nums.indices.reversed() where nums[read] != 0 {
            nums.swapAt(write, read)
            write -= 1
        }
    }
}
