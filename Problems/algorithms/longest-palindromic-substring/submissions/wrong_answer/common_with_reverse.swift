// Returns the longest part that the string and its reverse have in common.
class Solution {
    func longestPalindrome(_ s: String) -> String {
        let characters = Array(s.utf8)
        let reversed = Array(characters.reversed())
        var best = 0..<0
        var row = [Int](repeating: 0, count: characters.count + 1)
        for i in characters.indices {
            for j in stride(from: characters.count - 1, through: 0, by: -1) {
                row[j + 1] = characters[i] == reversed[j] ? row[j] + 1 : 0
                if row[j + 1] > best.count { best = i + 1 - row[j + 1]..<i + 1 }
            }
        }
        return String(decoding: characters[best], as: UTF8.self)
    }
}
