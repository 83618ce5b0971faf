class Solution {
    private var memo = [Int: Int]()

    func lengthOfLIS(_ nums: [Int]) -> Int {
        func longest(from i: Int) -> Int {
            if let known = memo[i] { return known }
            var best = 1
            for j in (i + 1)..<max(i + 1, nums.count) where nums[j] > nums[i] {
                best = max(best, 1 + longest(from: j))
            }
            memo[i] = best
            return best
        }
        return nums.indices.map { longest(from: $0) }.max() ?? 0
    }
}
