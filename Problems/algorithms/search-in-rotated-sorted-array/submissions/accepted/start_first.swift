// Finds the smallest number first, then searches the sorted order through shifted positions.
class Solution {
    func search(_ nums: [Int], _ target: Int) -> Int {
        let start = partition(nums.count) { nums[$0] <= nums[nums.count - 1] }
        let place = partition(nums.count) { nums[($0 + start) % nums.count] >= target }
        let position = (place + start) % nums.count
        return place < nums.count && nums[position] == target ? position : -1
    }

    /// The first of the positions below `count` for which it is true; `count` if there is none.
    private func partition(_ count: Int, _ isTrue: (Int) -> Bool) -> Int {
        var (lo, hi) = (0, count)
        while lo < hi {
            let mid = (lo + hi) / 2
            if isTrue(mid) {
                hi = mid
            } else {
                lo = mid + 1
            }
        }
        return lo
    }
}
