// The whole table, from the ends of the words to their beginnings.
class Solution {
    func minDistance(_ word1: String, _ word2: String) -> Int {
        let first = Array(word1)
        let second = Array(word2)
        var distance = Array(
            repeating: Array(repeating: 0, count: second.count + 1), count: first.count + 1)
        for i in stride(from: first.count, through: 0, by: -1) {
            for j in stride(from: second.count, through: 0, by: -1) {
                if i == first.count || j == second.count {
                    distance[i][j] = first.count - i + second.count - j
                } else if first[i] == second[j] {
                    distance[i][j] = distance[i + 1][j + 1]
                } else {
                    distance[i][j] =
                        1 + min(distance[i + 1][j + 1], distance[i + 1][j], distance[i][j + 1])
                }
            }
        }
        return distance[0][0]
    }
}
