class Solution {
    /// Returns the strings of `strs` in groups of anagrams.
    func groupAnagrams(_ strs: [String]) -> [[String]] {

    }
}
