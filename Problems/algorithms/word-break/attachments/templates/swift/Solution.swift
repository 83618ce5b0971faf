class Solution {
    /// Says whether `s` is a sequence of words of `wordDict`.
    func wordBreak(_ s: String, _ wordDict: [String]) -> Bool {

    }
}
