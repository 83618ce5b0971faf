// Asks for the entries before the first ones of a table that has no row of zeros.
class Solution {
    func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
        let first = Array(text1.utf8)
        let second = Array(text2.utf8)
        if first.isEmpty || second.isEmpty { return 0 }
        var length = Array(repeating: Array(repeating: 0, count: second.count), count: first.count)
        for i in first.indices {
            for j in second.indices {
                if first[i] == second[j] {
                    length[i][j] = length[i - 1][j - 1] + 1
                } else {
                    length[i][j] = max(length[i - 1][j], length[i][j - 1])
                }
            }
        }
        return length[first.count - 1][second.count - 1]
    }
}
