// Looks for the longest common substring: starts again where the letters differ.
class Solution {
    func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
        let second = Array(text2.utf8)
        var row = [Int](repeating: 0, count: second.count + 1)
        var best = 0
        for letter in text1.utf8 {
            var next = [0]
            for j in second.indices {
                next.append(letter == second[j] ? row[j] + 1 : 0)
                best = max(best, next[j + 1])
            }
            row = next
        }
        return best
    }
}
