// Centers, but counts from the start of the string for each character.
class Solution {
    func longestPalindrome(_ s: String) -> String {
        let count = s.count
        var best = 0..<0
        for center in 0..<max(2 * count - 1, 0) {
            var start = (center + 1) / 2
            var end = center / 2 + 1
            while start > 0, end < count,
                s[s.index(s.startIndex, offsetBy: start - 1)]
                    == s[s.index(s.startIndex, offsetBy: end)]
            {
                start -= 1
                end += 1
            }
            if end - start > best.count { best = start..<end }
        }
        return String(s.dropFirst(best.lowerBound).prefix(best.count))
    }
}
