// Removes zeros while the loop still counts to the old length.
class Solution {
    func moveZeroes(_ nums: inout [Int]) {
        var zeros = 0
        for i in 0..<nums.count {
            if nums[i] == 0 {
                nums.remove(at: i)
                zeros += 1
            }
        }
        nums += [Int](repeating: 0, count: zeros)
    }
}
