class Solution {
    func lengthOfLongestSubstring(_ s: String) -> Int {
        var window = Deque<Character>()
        var members = Set<Character>()
        var best = 0
        for c in s {
            while members.contains(c) {
                members.remove(window.removeFirst())
            }
            window.append(c)
            members.insert(c)
            best = max(best, window.count)
        }
        return best
    }
}
