// Drops a single character at a repeat, where the repeated one may stand further inside.
class Solution {
    func lengthOfLongestSubstring(_ s: String) -> Int {
        let characters = Array(s)
        var window: Set<Character> = []
        var start = 0
        var longest = 0
        for character in characters {
            if window.contains(character) {
                window.remove(characters[start])
                start += 1
            }
            window.insert(character)
            longest = max(longest, window.count)
        }
        return longest
    }
}
