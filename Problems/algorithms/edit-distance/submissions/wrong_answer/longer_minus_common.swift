// Takes the longest common subsequence off the longer word.
class Solution {
    func minDistance(_ word1: String, _ word2: String) -> Int {
        let first = Array(word1.utf8)
        let second = Array(word2.utf8)
        var row = [Int](repeating: 0, count: second.count + 1)
        for letter in first {
            var next = [0]
            for j in second.indices {
                next.append(letter == second[j] ? row[j] + 1 : max(row[j + 1], next[j]))
            }
            row = next
        }
        return max(first.count, second.count) - row[second.count]
    }
}
