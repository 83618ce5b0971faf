// Forgets to ask whether a word that ends here begins at a reachable position.
class Solution {
    func wordBreak(_ s: String, _ wordDict: [String]) -> Bool {
        let letters = Array(s.utf8)
        let words = Set(wordDict.map { Array($0.utf8)[...] })
        let longest = wordDict.map(\.utf8.count).max() ?? 0
        var reachable = [Bool](repeating: false, count: letters.count + 1)
        reachable[0] = true
        for end in 1...letters.count {
            for start in max(0, end - longest)..<end where words.contains(letters[start..<end]) {
                reachable[end] = true
                break
            }
        }
        return reachable[letters.count]
    }
}
