// Works on Unicode scalars, so an accent counts as a character of its own.
class Solution {
    func lengthOfLongestSubstring(_ s: String) -> Int {
        var lastPlace: [Unicode.Scalar: Int] = [:]
        var start = 0
        var longest = 0
        for (i, scalar) in s.unicodeScalars.enumerated() {
            if let place = lastPlace[scalar], place >= start {
                start = place + 1
            }
            lastPlace[scalar] = i
            longest = max(longest, i - start + 1)
        }
        return longest
    }
}
