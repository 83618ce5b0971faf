// Lets the zeros bubble to the end by swaps of neighbours, O(n^2).
class Solution {
    func moveZeroes(_ nums: inout [Int]) {
        var changed = true
        while changed {
            changed = false
            for i in nums.indices.dropLast() where nums[i] == 0 && nums[i + 1] != 0 {
                nums.swapAt(i, i + 1)
                changed = true
            }
        }
    }
}
