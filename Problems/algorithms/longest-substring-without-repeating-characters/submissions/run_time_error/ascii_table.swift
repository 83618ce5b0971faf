// Has a table for ASCII only; any other character is out of its bounds.
class Solution {
    func lengthOfLongestSubstring(_ s: String) -> Int {
        var lastPlace = [Int](repeating: -1, count: 128)
        var start = 0
        var longest = 0
        for (i, scalar) in s.unicodeScalars.enumerated() {
            start = max(start, lastPlace[Int(scalar.value)] + 1)
            lastPlace[Int(scalar.value)] = i
            longest = max(longest, i - start + 1)
        }
        return longest
    }
}
