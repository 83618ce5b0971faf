// Swaps each zero with its right neighbour, but in a single pass.
class Solution {
    func moveZeroes(_ nums: inout [Int]) {
        for i in nums.indices.dropLast() where nums[i] == 0 {
            nums.swapAt(i, i + 1)
        }
    }
}
