class Solution {
    /// Returns the smallest number of edits that turn `word1` into `word2`.
    func minDistance(_ word1: String, _ word2: String) -> Int {

    }
}
