// Quickselect with the last element as pivot: O(n^2) for sorted and for equal elements.
class Solution {
    func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
        var nums = nums
        var (low, high) = (0, nums.count - 1)
        while true {
            var place = low
            for i in low..<high where nums[i] >= nums[high] {
                nums.swapAt(i, place)
                place += 1
            }
            nums.swapAt(place, high)
            if place == k - 1 { return nums[place] }
            if place < k - 1 { low = place + 1 } else { high = place - 1 }
        }
    }
}
