class Solution {
    func lengthOfLongestSubstring(_ s: String) -> Int {
        var lastSeen = [Character: Int](), start = 0, best = 0
        for (i, c) in s.enumerated() {
            if let previous = lastSeen[c], previous >= start { start = previous + 1 }
            lastSeen[c] = i
            best = max(best, i - start + 1)
        }
        return best
    }
}
