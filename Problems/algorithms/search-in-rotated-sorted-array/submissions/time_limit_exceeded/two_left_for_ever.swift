// Keeps mid in the interval on both sides, so that the loop does not end with two numbers left.
class Solution {
    func search(_ nums: [Int], _ target: Int) -> Int {
        var (lo, hi) = (0, nums.count - 1)
        while lo < hi {
            let mid = (lo + hi) / 2
            if nums[mid] == target {
                return mid
            }
            if nums[lo] <= nums[mid] {
                if nums[lo] <= target, target <= nums[mid] {
                    hi = mid
                } else {
                    lo = mid
                }
            } else {
                if nums[mid] <= target, target <= nums[hi] {
                    lo = mid
                } else {
                    hi = mid
                }
            }
        }
        return nums[lo] == target ? lo : -1
    }
}
