import Collections

class Solution {
    func lengthOfLongestSubstring(_ s: String) -> Int {
        var order = OrderedSet<Character>()
        order.append(contentsOf: s)
        var last = OrderedDictionary<Character, Int>(minimumCapacity: order.count)
        var start = 0, best = 0
        for (i, c) in s.enumerated() {
            if let p = last.updateValue(i, forKey: c), p >= start { start = p + 1 }
            best = Swift.max(best, i - start + 1)
        }
        return best
    }
}
