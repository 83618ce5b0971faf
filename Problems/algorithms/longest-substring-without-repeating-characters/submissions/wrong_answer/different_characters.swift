// Counts the different characters of the whole string.
class Solution {
    func lengthOfLongestSubstring(_ s: String) -> Int {
        Set(s).count
    }
}
