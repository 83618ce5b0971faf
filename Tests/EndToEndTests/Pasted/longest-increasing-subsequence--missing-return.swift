class Solution {
    func lengthOfLIS(_ nums: [Int]) -> Int {
        var best = 0
        for n in nums { best = max(best, n) }
    }
}
