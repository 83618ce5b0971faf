// Tries pieces shorter than the longest word only.
class Solution {
    func wordBreak(_ s: String, _ wordDict: [String]) -> Bool {
        let letters = Array(s.utf8)
        let words = Set(wordDict.map { Array($0.utf8)[...] })
        let longest = wordDict.map(\.utf8.count).max() ?? 0
        var reachable = [Bool](repeating: false, count: letters.count + 1)
        reachable[0] = true
        for start in letters.indices where reachable[start] {
            for length in 1..<longest where start + length <= letters.count {
                if words.contains(letters[start..<start + length]) {
                    reachable[start + length] = true
                }
            }
        }
        return reachable[letters.count]
    }
}
