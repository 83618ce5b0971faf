// One row of the table and the diagonal entry.
class Solution {
    func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
        let first = Array(text1.utf8)
        let second = Array(text2.utf8)
        var row = [Int](repeating: 0, count: second.count + 1)
        for letter in first {
            var diagonal = 0
            for j in second.indices {
                let above = row[j + 1]
                row[j + 1] = letter == second[j] ? diagonal + 1 : max(above, row[j])
                diagonal = above
            }
        }
        return row[second.count]
    }
}
