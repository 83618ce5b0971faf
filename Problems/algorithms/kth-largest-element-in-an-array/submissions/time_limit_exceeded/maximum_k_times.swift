// Removes the maximum k times, O(n k).
class Solution {
    func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
        var nums = nums
        for _ in 1..<k {
            let place = nums.indices.max { nums[$0] < nums[$1] }!
            nums.swapAt(place, nums.count - 1)
            nums.removeLast()
        }
        return nums.max()!
    }
}
