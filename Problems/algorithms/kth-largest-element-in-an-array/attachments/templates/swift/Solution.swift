class Solution {
    /// Returns the element that stands at place `k` when `nums` is in descending order.
    func findKthLargest(_ nums: [Int], _ k: Int) -> Int {

    }
}
