// Counts an exchange of two neighbouring letters as one edit.
class Solution {
    func minDistance(_ word1: String, _ word2: String) -> Int {
        let a = Array(word1.utf8)
        let b = Array(word2.utf8)
        var distance = Array(repeating: Array(0...b.count), count: a.count + 1)
        for i in a.indices {
            distance[i + 1][0] = i + 1
            for j in b.indices {
                var best = min(distance[i][j + 1], distance[i + 1][j]) + 1
                best = min(best, distance[i][j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    best = min(best, distance[i - 1][j - 1] + 1)
                }
                distance[i + 1][j + 1] = best
            }
        }
        return distance[a.count][b.count]
    }
}
