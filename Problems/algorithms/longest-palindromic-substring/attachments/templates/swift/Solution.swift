class Solution {
    /// Returns a longest part of `s`, without gaps, that reads the same backwards.
    func longestPalindrome(_ s: String) -> String {

    }
}
