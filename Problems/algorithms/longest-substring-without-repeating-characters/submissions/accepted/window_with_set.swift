// Keeps the characters of the window in a set and two indices into the string as its ends.
class Solution {
    func lengthOfLongestSubstring(_ s: String) -> Int {
        var window: Set<Character> = []
        var longest = 0
        var start = s.startIndex
        for character in s {
            while !window.insert(character).inserted {
                window.remove(s[start])
                start = s.index(after: start)
            }
            longest = max(longest, window.count)
        }
        return longest
    }
}
