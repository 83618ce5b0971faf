// Counts the places from the smallest element.
class Solution {
    func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
        nums.sorted()[k - 1]
    }
}
