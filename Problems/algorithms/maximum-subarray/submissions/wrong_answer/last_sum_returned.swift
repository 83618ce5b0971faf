// Returns the sum that ends at the last number.
class Solution {
    func maxSubArray(_ nums: [Int]) -> Int {
        var ending = nums[0]
        for num in nums.dropFirst() {
            ending = max(num, ending + num)
        }
        return ending
    }
}
