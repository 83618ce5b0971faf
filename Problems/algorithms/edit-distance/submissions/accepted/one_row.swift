// One row of the table and the diagonal entry.
class Solution {
    func minDistance(_ word1: String, _ word2: String) -> Int {
        let first = Array(word1.utf8)
        let second = Array(word2.utf8)
        var row = Array(0...second.count)
        for i in first.indices {
            var diagonal = row[0]
            row[0] = i + 1
            for j in second.indices {
                let replaced = diagonal + (first[i] == second[j] ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[second.count]
    }
}
