// Leaves the first row and the first column of the table at 0.
class Solution {
    func minDistance(_ word1: String, _ word2: String) -> Int {
        let first = Array(word1.utf8)
        let second = Array(word2.utf8)
        var distance = Array(
            repeating: Array(repeating: 0, count: second.count + 1), count: first.count + 1)
        for i in first.indices {
            for j in second.indices {
                distance[i + 1][j + 1] = min(
                    distance[i][j] + (first[i] == second[j] ? 0 : 1),
                    distance[i][j + 1] + 1, distance[i + 1][j] + 1)
            }
        }
        return distance[first.count][second.count]
    }
}
