// Moves the start behind the last equal character even where the window has left it behind.
class Solution {
    func lengthOfLongestSubstring(_ s: String) -> Int {
        var lastPlace: [Character: Int] = [:]
        var start = 0
        var longest = 0
        for (i, character) in s.enumerated() {
            if let place = lastPlace[character] {
                start = place + 1
            }
            lastPlace[character] = i
            longest = max(longest, i - start + 1)
        }
        return longest
    }
}
