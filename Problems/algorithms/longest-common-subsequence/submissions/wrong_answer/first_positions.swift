// Longest increasing subsequence of the letters' first positions: a repeated letter counts once.
class Solution {
    func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
        let second = Array(text2)
        var tails: [Int] = []
        for letter in text1 {
            guard let place = second.firstIndex(of: letter) else { continue }
            if let k = tails.firstIndex(where: { $0 >= place }) {
                tails[k] = place
            } else {
                tails.append(place)
            }
        }
        return tails.count
    }
}
