// Takes upper and lower case for the same.
class Solution {
    func longestPalindrome(_ s: String) -> String {
        let characters = Array(s)
        let lower = Array(s.lowercased())
        var best = 0..<0
        for center in 0..<max(2 * characters.count - 1, 0) {
            var start = (center + 1) / 2
            var end = center / 2 + 1
            while start > 0, end < characters.count, lower[start - 1] == lower[end] {
                start -= 1
                end += 1
            }
            if end - start > best.count { best = start..<end }
        }
        return String(characters[best])
    }
}
