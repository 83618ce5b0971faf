// Returns the position in the sorted array, not the one in the rotated array.
class Solution {
    func search(_ nums: [Int], _ target: Int) -> Int {
        let sorted = nums.sorted()
        var (lo, hi) = (0, sorted.count - 1)
        while lo <= hi {
            let mid = (lo + hi) / 2
            if sorted[mid] == target {
                return mid
            }
            if sorted[mid] < target {
                lo = mid + 1
            } else {
                hi = mid - 1
            }
        }
        return -1
    }
}
