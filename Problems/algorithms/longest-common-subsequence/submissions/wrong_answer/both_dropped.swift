// Drops both letters where they differ.
class Solution {
    func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
        let second = Array(text2.utf8)
        var row = [Int](repeating: 0, count: second.count + 1)
        for letter in text1.utf8 {
            var next = [0]
            for j in second.indices {
                next.append(row[j] + (letter == second[j] ? 1 : 0))
            }
            row = next
        }
        return row[second.count]
    }
}
