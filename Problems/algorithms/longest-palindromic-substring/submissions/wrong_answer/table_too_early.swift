// Reads entries of the table before they are made.
class Solution {
    func longestPalindrome(_ s: String) -> String {
        let characters = Array(s.utf8)
        let count = characters.count
        var isPalindrome = [[Bool]](
            repeating: [Bool](repeating: false, count: count), count: count)
        var best = 0..<0
        for i in 0..<count {
            for j in i..<count where characters[i] == characters[j] {
                if j - i < 2 || isPalindrome[i + 1][j - 1] {
                    isPalindrome[i][j] = true
                    if j - i + 1 > best.count { best = i..<j + 1 }
                }
            }
        }
        return String(decoding: characters[best], as: UTF8.self)
    }
}
