// Takes upper and lower case for the same.
class Solution {
    func lengthOfLongestSubstring(_ s: String) -> Int {
        var lastPlace: [Character: Int] = [:]
        var start = 0
        var longest = 0
        for (i, character) in s.lowercased().enumerated() {
            if let place = lastPlace[character], place >= start {
                start = place + 1
            }
            lastPlace[character] = i
            longest = max(longest, i - start + 1)
        }
        return longest
    }
}
