// Looks for the next number that is not zero from each zero anew, O(n^2) when zeros come in runs.
class Solution {
    func moveZeroes(_ nums: inout [Int]) {
        for i in nums.indices where nums[i] == 0 {
            if let j = nums[i...].firstIndex(where: { $0 != 0 }) {
                nums.swapAt(i, j)
            }
        }
    }
}
