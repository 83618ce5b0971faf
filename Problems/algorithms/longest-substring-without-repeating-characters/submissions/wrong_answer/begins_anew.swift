// Empties the window at a repeat and begins anew with the current character.
class Solution {
    func lengthOfLongestSubstring(_ s: String) -> Int {
        var window: Set<Character> = []
        var longest = 0
        for character in s {
            if window.contains(character) {
                window.removeAll()
            }
            window.insert(character)
            longest = max(longest, window.count)
        }
        return longest
    }
}
