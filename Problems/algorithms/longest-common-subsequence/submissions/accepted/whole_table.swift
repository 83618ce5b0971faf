// The whole table, from the ends of the texts to their beginnings.
class Solution {
    func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
        let first = Array(text1)
        let second = Array(text2)
        var length = Array(
            repeating: Array(repeating: 0, count: second.count + 1), count: first.count + 1)
        for i in first.indices.reversed() {
            for j in second.indices.reversed() {
                if first[i] == second[j] {
                    length[i][j] = length[i + 1][j + 1] + 1
                } else {
                    length[i][j] = max(length[i + 1][j], length[i][j + 1])
                }
            }
        }
        return length[0][0]
    }
}
