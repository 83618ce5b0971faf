// Finds each letter by walking from the start of the string: m n (m + n) steps.
class Solution {
    func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
        let m = text1.count
        let n = text2.count
        var row = [Int](repeating: 0, count: n + 1)
        for i in 0..<m {
            var next = [0]
            for j in 0..<n {
                let a = text1[text1.index(text1.startIndex, offsetBy: i)]
                let b = text2[text2.index(text2.startIndex, offsetBy: j)]
                next.append(a == b ? row[j] + 1 : max(row[j + 1], next[j]))
            }
            row = next
        }
        return row[n]
    }
}
