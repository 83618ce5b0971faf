// Looks for the place where the numbers fall, which an array that is not rotated does not have.
class Solution {
    func search(_ nums: [Int], _ target: Int) -> Int {
        var last = 0
        while nums[last] < nums[last + 1] {
            last += 1
        }
        var (lo, hi) = target >= nums[0] ? (0, last) : (last + 1, nums.count - 1)
        while lo <= hi {
            let mid = (lo + hi) / 2
            if nums[mid] == target {
                return mid
            }
            if nums[mid] < target {
                lo = mid + 1
            } else {
                hi = mid - 1
            }
        }
        return -1
    }
}
