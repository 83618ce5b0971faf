// Sorts the first k elements instead of keeping the k largest.
class Solution {
    func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
        nums.prefix(k).min()!
    }
}
