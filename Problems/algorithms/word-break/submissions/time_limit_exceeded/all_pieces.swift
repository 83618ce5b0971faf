// Looks up all pieces of the text, however long: quadratic in number, cubic in letters.
class Solution {
    func wordBreak(_ s: String, _ wordDict: [String]) -> Bool {
        let letters = Array(s)
        let words = Set(wordDict)
        var reachable = [Bool](repeating: false, count: letters.count + 1)
        reachable[0] = true
        for end in 1...letters.count {
            for start in 0..<end where reachable[start] {
                if words.contains(String(letters[start..<end])) {
                    reachable[end] = true
                    break
                }
            }
        }
        return reachable[letters.count]
    }
}
