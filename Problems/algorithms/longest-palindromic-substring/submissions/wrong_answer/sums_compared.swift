// Compares sums over the halves, never the characters.
class Solution {
    func longestPalindrome(_ s: String) -> String {
        let characters = Array(s.utf8).map(Int.init)
        let count = characters.count
        var sums = [0]
        for code in characters { sums.append(sums[sums.count - 1] + code * code) }
        var best = 0..<min(count, 1)
        for start in characters.indices {
            for end in start + 1...count where end - start > best.count {
                let half = (end - start) / 2
                if characters[start] == characters[end - 1],
                    sums[start + half] - sums[start] == sums[end] - sums[end - half]
                {
                    best = start..<end
                }
            }
        }
        return String(decoding: s.utf8.map { $0 }[best], as: UTF8.self)
    }
}
