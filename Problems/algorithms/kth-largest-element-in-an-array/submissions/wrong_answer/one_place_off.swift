// Counts the places from 0, and stays in the array at its end only.
class Solution {
    func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
        nums.sorted(by: >)[min(k, nums.count - 1)]
    }
}
