// Keeps the window in an array and searches all of it for each character, O(nk).
class Solution {
    func lengthOfLongestSubstring(_ s: String) -> Int {
        var window: [Character] = []
        var longest = 0
        for character in s {
            if let place = window.firstIndex(of: character) {
                window.removeFirst(place + 1)
            }
            window.append(character)
            longest = max(longest, window.count)
        }
        return longest
    }
}
