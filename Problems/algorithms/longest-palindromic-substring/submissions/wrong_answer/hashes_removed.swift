// Separates characters by hashes and removes all hashes in the end.
class Solution {
    func longestPalindrome(_ s: String) -> String {
        var characters: [Character] = ["#"]
        for character in s { characters += [character, "#"] }
        var best = 0..<0
        for center in characters.indices {
            var (start, end) = (center, center + 1)
            while start > 0, end < characters.count, characters[start - 1] == characters[end] {
                start -= 1
                end += 1
            }
            if end - start > best.count { best = start..<end }
        }
        return String(characters[best].filter { $0 != "#" })
    }
}
