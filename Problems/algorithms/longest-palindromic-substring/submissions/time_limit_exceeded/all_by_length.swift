// Tries all substrings, the longest first: O(n^3).
class Solution {
    func longestPalindrome(_ s: String) -> String {
        let bytes = Array(s.utf8)
        for length in stride(from: bytes.count, to: 0, by: -1) {
            for first in 0...bytes.count - length {
                var (start, end) = (first, first + length - 1)
                while start < end, bytes[start] == bytes[end] {
                    start += 1
                    end -= 1
                }
                if start >= end {
                    return String(decoding: bytes[first..<first + length], as: UTF8.self)
                }
            }
        }
        return ""
    }
}
