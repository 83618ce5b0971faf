class Solution {
    func moveZeroes(_ nums: inout [Int]) {
        var insertAt = 0
        for i in 0..<nums.count where nums[i] != 0 {
            nums.swapAt(i, insertAt)
            insertAt += 1
        }
    }
}
