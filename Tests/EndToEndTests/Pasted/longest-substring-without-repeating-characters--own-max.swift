import Foundation

func max(_ a: Int, _ b: Int) -> Int { a > b ? a : b }

struct Window<Element: Hashable> {
    private var members = Set<Element>()
    var count: Int { members.count }
    mutating func insert(_ e: Element) -> Bool { members.insert(e).inserted }
    mutating func remove(_ e: Element) { members.remove(e) }
    subscript(e: Element) -> Bool { members.contains(e) }
}

class LengthOfLongestSubstring {
    func lengthOfLongestSubstring(_ s: String) -> Int {
        let chars = Array(s)
        var window = Window<Character>(), left = 0, longest = 0
        for c in chars {
            while window[c] {
                window.remove(chars[left])
                left += 1
            }
            _ = window.insert(c)
            longest = max(longest, window.count)
        }
        return longest
    }
}
