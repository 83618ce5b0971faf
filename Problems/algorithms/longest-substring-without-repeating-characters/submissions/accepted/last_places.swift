// One pass with a dictionary from each character to the place where it stood last.
class Solution {
    func lengthOfLongestSubstring(_ s: String) -> Int {
        var lastPlace: [Character: Int] = [:]
        var start = 0
        var longest = 0
        for (i, character) in s.enumerated() {
            if let place = lastPlace.updateValue(i, forKey: character), place >= start {
                start = place + 1
            }
            longest = max(longest, i - start + 1)
        }
        return longest
    }
}
