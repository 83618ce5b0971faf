class Solution {
    /// Returns the length of a longest part of `s` in which no character occurs twice.
    func lengthOfLongestSubstring(_ s: String) -> Int {

    }
}
