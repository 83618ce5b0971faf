// Longest common subsequence with the sorted array, but without removing duplicates from it.
class Solution {
    func lengthOfLIS(_ nums: [Int]) -> Int {
        let sorted = nums.sorted()
        var row = [Int](repeating: 0, count: sorted.count + 1)
        for num in nums {
            var diagonal = 0
            for (j, other) in sorted.enumerated() {
                let above = row[j + 1]
                row[j + 1] = num == other ? diagonal + 1 : max(above, row[j])
                diagonal = above
            }
        }
        return row[sorted.count]
    }
}
