// Compares polynomial hashes modulo 2 to the 64, never the characters.
class Solution {
    func longestPalindrome(_ s: String) -> String {
        let characters = Array(s.utf8)
        var best = 0..<min(characters.count, 1)
        for start in characters.indices {
            var (forwards, backwards, power): (UInt64, UInt64, UInt64) = (0, 0, 1)
            for end in start..<characters.count {
                let code = UInt64(characters[end])
                forwards = forwards &* 1_000_003 &+ code
                backwards = backwards &+ code &* power
                power = power &* 1_000_003
                if forwards == backwards, end - start + 1 > best.count { best = start..<end + 1 }
            }
        }
        return String(decoding: characters[best], as: UTF8.self)
    }
}
