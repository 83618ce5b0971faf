// Compares position by position and adds the difference of the lengths.
class Solution {
    func minDistance(_ word1: String, _ word2: String) -> Int {
        zip(word1, word2).filter { $0 != $1 }.count + abs(word1.count - word2.count)
    }
}
