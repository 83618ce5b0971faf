// Searches the range of values in halves: the largest value that at least k elements reach.
class Solution {
    func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
        var low = nums.min()!
        var high = nums.max()!
        while low < high {
            let middle = low + (high - low + 1) / 2
            let reaching = nums.reduce(0) { $1 >= middle ? $0 + 1 : $0 }
            if reaching >= k {
                low = middle
            } else {
                high = middle - 1
            }
        }
        return low
    }
}
