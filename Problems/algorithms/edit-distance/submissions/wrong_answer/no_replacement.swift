// Knows insertions and deletions only, so a replacement takes two edits.
class Solution {
    func minDistance(_ word1: String, _ word2: String) -> Int {
        let first = Array(word1.utf8)
        let second = Array(word2.utf8)
        var row = Array(0...second.count)
        for i in first.indices {
            var next = [i + 1]
            for j in second.indices {
                next.append(first[i] == second[j] ? row[j] : 1 + min(row[j + 1], next[j]))
            }
            row = next
        }
        return row[second.count]
    }
}
