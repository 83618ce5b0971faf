// Uses each word at most once.
class Solution {
    func wordBreak(_ s: String, _ wordDict: [String]) -> Bool {
        let letters = Array(s.utf8)
        var words = Set(wordDict.map { Array($0.utf8)[...] })
        let longest = wordDict.map(\.utf8.count).max() ?? 0
        var reachable = [Bool](repeating: false, count: letters.count + 1)
        reachable[0] = true
        for end in 1...letters.count {
            for start in max(0, end - longest)..<end
            where reachable[start] && words.remove(letters[start..<end]) != nil {
                reachable[end] = true
            }
        }
        return reachable[letters.count]
    }
}
