// Recursion that forgets which rests it has tried: exponential time.
class Solution {
    func wordBreak(_ s: String, _ wordDict: [String]) -> Bool {
        canBreak(s[...], wordDict)
    }

    private func canBreak(_ rest: Substring, _ words: [String]) -> Bool {
        rest.isEmpty
            || words.contains { rest.hasPrefix($0) && canBreak(rest.dropFirst($0.count), words) }
    }
}
