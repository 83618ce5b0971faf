// Has no centers but those between two characters.
class Solution {
    func longestPalindrome(_ s: String) -> String {
        let characters = Array(s)
        guard characters.count > 1 else { return s }
        var best = 0..<0
        for center in stride(from: 1, to: 2 * characters.count - 1, by: 2) {
            var start = (center + 1) / 2
            var end = center / 2 + 1
            while start > 0, end < characters.count, characters[start - 1] == characters[end] {
                start -= 1
                end += 1
            }
            if end - start > best.count { best = start..<end }
        }
        return String(characters[best])
    }
}
