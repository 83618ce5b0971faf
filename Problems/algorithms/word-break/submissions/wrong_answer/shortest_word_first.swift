// Cuts as soon as the letters collected are a word.
class Solution {
    func wordBreak(_ s: String, _ wordDict: [String]) -> Bool {
        let words = Set(wordDict)
        let longest = wordDict.map(\.count).max() ?? 0
        var piece = ""
        for letter in s {
            piece.append(letter)
            if words.contains(piece) { piece = "" }
            if piece.count > longest { return false }
        }
        return piece.isEmpty
    }
}
