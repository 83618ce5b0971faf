// Strips what is equal at both ends and takes the longer rest for the answer.
class Solution {
    func minDistance(_ word1: String, _ word2: String) -> Int {
        var first = word1[...]
        var second = word2[...]
        while let a = first.first, let b = second.first, a == b {
            first.removeFirst()
            second.removeFirst()
        }
        while let a = first.last, let b = second.last, a == b {
            first.removeLast()
            second.removeLast()
        }
        return max(first.count, second.count)
    }
}
