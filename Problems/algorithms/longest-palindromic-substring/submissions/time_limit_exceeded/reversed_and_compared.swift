// Compares each longer substring with its reverse: O(n^3).
class Solution {
    func longestPalindrome(_ s: String) -> String {
        let characters = Array(s)
        var best: [Character] = []
        for start in characters.indices {
            for end in start..<characters.count where end - start + 1 > best.count {
                let part = Array(characters[start...end])
                if part == part.reversed() { best = part }
            }
        }
        return String(best)
    }
}
