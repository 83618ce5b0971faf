// Removes each zero and appends it again; every removal moves all that follows, O(n^2).
class Solution {
    func moveZeroes(_ nums: inout [Int]) {
        for i in nums.indices.reversed() where nums[i] == 0 {
            nums.remove(at: i)
            nums.append(0)
        }
    }
}
