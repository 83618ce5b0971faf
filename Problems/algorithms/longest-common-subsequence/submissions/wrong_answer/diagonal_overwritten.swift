// With a single row, reads the diagonal entry after it was overwritten.
class Solution {
    func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
        let second = Array(text2.utf8)
        var row = [Int](repeating: 0, count: second.count + 1)
        for letter in text1.utf8 {
            for j in second.indices {
                row[j + 1] = letter == second[j] ? row[j] + 1 : max(row[j], row[j + 1])
            }
        }
        return row[second.count]
    }
}
