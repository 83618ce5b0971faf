// Finds each letter by walking from the start of the string: m n (m + n) steps.
class Solution {
    func minDistance(_ word1: String, _ word2: String) -> Int {
        let m = word1.count
        let n = word2.count
        var row = Array(0...n)
        for i in 0..<m {
            var next = [i + 1]
            for j in 0..<n {
                let a = word1[word1.index(word1.startIndex, offsetBy: i)]
                let b = word2[word2.index(word2.startIndex, offsetBy: j)]
                next.append(min(row[j] + (a == b ? 0 : 1), row[j + 1] + 1, next[j] + 1))
            }
            row = next
        }
        return row[n]
    }
}
