// Moves the numbers forward and leaves what stood at the end as it was.
class Solution {
    func moveZeroes(_ nums: inout [Int]) {
        var write = 0
        for num in nums where num != 0 {
            nums[write] = num
            write += 1
        }
    }
}
