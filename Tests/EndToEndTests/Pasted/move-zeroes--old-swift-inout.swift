class Solution {
    func moveZeroes(inout nums: [Int]) {
        var j = 0
        for var i = 0; i < nums.count; i++ {
            if nums[i] != 0 {
                swap(&nums[i], &nums[j])
                j++
            }
        }
    }
}
