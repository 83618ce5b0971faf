// Counts from the end and forgets that the last place has index count - 1.
class Solution {
    func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
        var nums = nums.sorted()
        for _ in 0..<k {
            nums.removeLast()
        }
        return nums.last!
    }
}
