// Crosses the words out of the text, which joins what stood apart.
class Solution {
    func wordBreak(_ s: String, _ wordDict: [String]) -> Bool {
        var rest = s
        var before = -1
        while rest.count != before {
            before = rest.count
            for word in wordDict.sorted(by: { $0.count > $1.count }) {
                rest = rest.replacingOccurrences(of: word, with: "")
            }
        }
        return rest.isEmpty
    }
}
