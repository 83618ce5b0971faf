class Solution {
    func lengthOfLongestSubstring(_ s: String) -> Int {
        var last = [Int](repeating: -1, count: 128)
        var start = 0, best = 0
        for (i, c) in s.enumerated() {
            let code = Int(c.asciiValue!)
            start = max(start, last[code] + 1)
            last[code] = i
            best = max(best, i - start + 1)
        }
        return best
    }
}
