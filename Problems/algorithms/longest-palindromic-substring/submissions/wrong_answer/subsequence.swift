// Returns a longest palindrome with gaps.
class Solution {
    func longestPalindrome(_ s: String) -> String {
        let characters = Array(s.utf8)
        let count = characters.count
        guard count > 0 else { return "" }
        var longest = [[Int16]](
            repeating: [Int16](repeating: 0, count: count + 1), count: count + 1)
        for i in stride(from: count - 1, through: 0, by: -1) {
            for end in i + 1...count {
                longest[i][end] =
                    end == i + 1
                    ? 1
                    : characters[i] == characters[end - 1]
                        ? longest[i + 1][end - 1] + 2
                        : max(longest[i + 1][end], longest[i][end - 1])
            }
        }
        var (i, end) = (0, count)
        var half: [UInt8] = []
        while end - i > 1 {
            if characters[i] == characters[end - 1] {
                half.append(characters[i])
                (i, end) = (i + 1, end - 1)
            } else if longest[i + 1][end] >= longest[i][end - 1] {
                i += 1
            } else {
                end -= 1
            }
        }
        return String(decoding: half + characters[i..<end] + half.reversed(), as: UTF8.self)
    }
}
