class Solution {
    /// Returns the length of a longest common subsequence of `text1` and `text2`.
    func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {

    }
}
