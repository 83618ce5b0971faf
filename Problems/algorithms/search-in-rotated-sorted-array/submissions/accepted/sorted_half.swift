// One of the two halves is sorted, and its ends say whether to go on there.
class Solution {
    func search(_ nums: [Int], _ target: Int) -> Int {
        var (lo, hi) = (0, nums.count - 1)
        while lo <= hi {
            let mid = lo + (hi - lo) / 2
            if nums[mid] == target {
                return mid
            }
            if nums[lo] <= nums[mid] {
                if nums[lo] <= target, target < nums[mid] {
                    hi = mid - 1
                } else {
                    lo = mid + 1
                }
            } else {
                if nums[mid] < target, target <= nums[hi] {
                    lo = mid + 1
                } else {
                    hi = mid - 1
                }
            }
        }
        return -1
    }
}
