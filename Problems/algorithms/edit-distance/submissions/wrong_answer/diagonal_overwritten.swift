// With a single row, reads the diagonal entry after it was overwritten.
class Solution {
    func minDistance(_ word1: String, _ word2: String) -> Int {
        let first = Array(word1.utf8)
        let second = Array(word2.utf8)
        var row = Array(0...second.count)
        for i in first.indices {
            row[0] = i + 1
            for j in second.indices {
                row[j + 1] =
                    first[i] == second[j] ? row[j] : 1 + min(row[j], row[j + 1])
            }
        }
        return row[second.count]
    }
}
