// Counts the letters that both texts have, in whatever order.
class Solution {
    func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
        var counts: [Character: Int] = [:]
        for letter in text1 {
            counts[letter, default: 0] += 1
        }
        var common = 0
        for letter in text2 {
            if let count = counts[letter], count > 0 {
                counts[letter] = count - 1
                common += 1
            }
        }
        return common
    }
}
