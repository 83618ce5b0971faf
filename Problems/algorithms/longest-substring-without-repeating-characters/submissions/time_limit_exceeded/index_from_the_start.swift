// Moves the window well, but counts from the start of the string for each character, O(n^2).
class Solution {
    func lengthOfLongestSubstring(_ s: String) -> Int {
        var window: Set<Character> = []
        var start = 0
        var longest = 0
        for end in 0..<s.count {
            let character = s[s.index(s.startIndex, offsetBy: end)]
            while window.contains(character) {
                window.remove(s[s.index(s.startIndex, offsetBy: start)])
                start += 1
            }
            window.insert(character)
            longest = max(longest, window.count)
        }
        return longest
    }
}
