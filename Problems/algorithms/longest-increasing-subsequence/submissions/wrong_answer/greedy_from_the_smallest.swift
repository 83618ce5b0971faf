// Starts at the smallest number and takes every number that is larger than the last one taken.
class Solution {
    func lengthOfLIS(_ nums: [Int]) -> Int {
        guard let smallest = nums.min(), let start = nums.firstIndex(of: smallest) else {
            return 0
        }
        var last = smallest
        var length = 1
        for num in nums[start...] where num > last {
            last = num
            length += 1
        }
        return length
    }
}
