// The plain dynamic programme: each number asks all earlier ones, O(n^2).
class Solution {
    func lengthOfLIS(_ nums: [Int]) -> Int {
        var best = [Int](repeating: 1, count: nums.count)
        for i in nums.indices {
            for j in 0..<i where nums[j] < nums[i] {
                best[i] = max(best[i], best[j] + 1)
            }
        }
        return best.max() ?? 0
    }
}
