// Closes in from both ends and swaps: the zeros get to the end, the order of the others is lost.
class Solution {
    func moveZeroes(_ nums: inout [Int]) {
        var low = 0
        var high = nums.count - 1
        while low < high {
            if nums[high] == 0 {
                high -= 1
            } else if nums[low] != 0 {
                low += 1
            } else {
                nums.swapAt(low, high)
            }
        }
    }
}
