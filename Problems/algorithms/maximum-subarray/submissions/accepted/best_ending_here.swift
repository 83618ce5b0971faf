// Kadane's algorithm: the largest sum that ends here, from the one that ends before.
class Solution {
    func maxSubArray(_ nums: [Int]) -> Int {
        var ending = nums[0]
        var best = nums[0]
        for num in nums.dropFirst() {
            ending = max(num, ending + num)
            best = max(best, ending)
        }
        return best
    }
}
