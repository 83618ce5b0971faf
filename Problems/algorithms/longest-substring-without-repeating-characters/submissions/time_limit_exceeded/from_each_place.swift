// Extends anew from each place until something repeats: O(nk) for windows of k characters.
class Solution {
    func lengthOfLongestSubstring(_ s: String) -> Int {
        let characters = Array(s)
        var longest = 0
        for i in characters.indices {
            var seen: Set<Character> = []
            for character in characters[i...] {
                if !seen.insert(character).inserted {
                    break
                }
            }
            longest = max(longest, seen.count)
        }
        return longest
    }
}
