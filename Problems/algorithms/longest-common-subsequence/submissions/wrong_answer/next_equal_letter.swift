// Takes for each letter of the first text the next equal one in the second, in both directions.
class Solution {
    func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
        max(matched(text1, in: text2), matched(text2, in: text1))
    }

    private func matched(_ text: String, in other: String) -> Int {
        var rest = other[...]
        var count = 0
        for letter in text {
            if let place = rest.firstIndex(of: letter) {
                rest = rest[rest.index(after: place)...]
                count += 1
            }
        }
        return count
    }
}
