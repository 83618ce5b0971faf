// Runs on to the next number that is not zero, but there may be none.
class Solution {
    func moveZeroes(_ nums: inout [Int]) {
        var write = 0
        var read = 0
        while read < nums.count {
            while nums[read] == 0 {
                read += 1
            }
            nums.swapAt(write, read)
            write += 1
            read += 1
        }
    }
}
