// Begins with the first character, which the empty string does not have.
class Solution {
    func longestPalindrome(_ s: String) -> String {
        let characters = Array(s)
        var best = characters[0...0]
        for center in 1..<2 * characters.count {
            var start = center / 2
            var end = (center + 1) / 2
            while start > 0, end < characters.count, characters[start - 1] == characters[end] {
                start -= 1
                end += 1
            }
            if end - start > best.count { best = characters[start..<end] }
        }
        return String(best)
    }
}
