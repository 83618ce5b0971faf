// Returns the character before the palindrome as well, where there is one.
class Solution {
    func longestPalindrome(_ s: String) -> String {
        let characters = Array(s)
        var best = 0..<0
        for center in 0..<max(2 * characters.count - 1, 0) {
            var start = (center + 1) / 2
            var end = center / 2 + 1
            while start > 0, end < characters.count, characters[start - 1] == characters[end] {
                start -= 1
                end += 1
            }
            if end - start > best.count { best = start..<end }
        }
        return String(characters[max(best.lowerBound - 1, 0)..<best.upperBound])
    }
}
