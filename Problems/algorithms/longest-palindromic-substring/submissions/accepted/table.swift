// Fills a table of all substrings, the last starts first.
class Solution {
    func longestPalindrome(_ s: String) -> String {
        let characters = Array(s)
        let count = characters.count
        var isPalindrome = [[Bool]](
            repeating: [Bool](repeating: false, count: count), count: count)
        var best = 0..<0
        for i in stride(from: count - 1, through: 0, by: -1) {
            for j in i..<count where characters[i] == characters[j] {
                if j - i < 2 || isPalindrome[i + 1][j - 1] {
                    isPalindrome[i][j] = true
                    if j - i + 1 > best.count { best = i..<j + 1 }
                }
            }
        }
        return String(characters[best])
    }
}
