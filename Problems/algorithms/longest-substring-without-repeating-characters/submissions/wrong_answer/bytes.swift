// Works on UTF-8 bytes with a table, as if each character were one byte.
class Solution {
    func lengthOfLongestSubstring(_ s: String) -> Int {
        var lastPlace = [Int](repeating: -1, count: 256)
        var start = 0
        var longest = 0
        for (i, byte) in s.utf8.enumerated() {
            start = max(start, lastPlace[Int(byte)] + 1)
            lastPlace[Int(byte)] = i
            longest = max(longest, i - start + 1)
        }
        return longest
    }
}
