// Adds 1 to the better neighbour for equal letters, so a letter can be matched twice.
class Solution {
    func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
        let first = Array(text1.utf8)
        let second = Array(text2.utf8)
        var length = Array(
            repeating: Array(repeating: 0, count: second.count + 1), count: first.count + 1)
        for i in first.indices {
            for j in second.indices {
                let better = max(length[i][j + 1], length[i + 1][j])
                length[i + 1][j + 1] = first[i] == second[j] ? better + 1 : better
            }
        }
        return length[first.count][second.count]
    }
}
