// Takes the longest word that fits and never comes back.
class Solution {
    func wordBreak(_ s: String, _ wordDict: [String]) -> Bool {
        let words = Set(wordDict)
        let longest = wordDict.map(\.count).max() ?? 0
        var rest = s[...]
        while !rest.isEmpty {
            guard
                let length = (1...min(longest, rest.count)).last(where: {
                    words.contains(String(rest.prefix($0)))
                })
            else { return false }
            rest = rest.dropFirst(length)
        }
        return true
    }
}
