// Turns each character into its bytes to save hashing, so two spellings of one letter differ.
class Solution {
    func lengthOfLongestSubstring(_ s: String) -> Int {
        let characters = s.map { Array($0.utf8) }
        var lastPlace: [[UInt8]: Int] = [:]
        var start = 0
        var longest = 0
        for (i, character) in characters.enumerated() {
            if let place = lastPlace[character], place >= start {
                start = place + 1
            }
            lastPlace[character] = i
            longest = max(longest, i - start + 1)
        }
        return longest
    }
}
