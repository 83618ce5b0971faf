// Gives a start up at the first longer part that is no palindrome.
class Solution {
    func longestPalindrome(_ s: String) -> String {
        let characters = Array(s.utf8)
        var best = 0..<min(characters.count, 1)
        for start in characters.indices {
            var end = start + 1
            while end < characters.count {
                let part = characters[start...end]
                guard part.elementsEqual(part.reversed()) else { break }
                end += 1
            }
            if end - start > best.count { best = start..<end }
        }
        return String(decoding: characters[best], as: UTF8.self)
    }
}
