// Manacher's algorithm that takes the mirror's radius beyond the right end.
class Solution {
    func longestPalindrome(_ s: String) -> String {
        let bytes = Array(s.utf8)
        let count = 2 * bytes.count + 1
        var radius = [Int](repeating: 0, count: count)
        var (center, right, best) = (0, 0, 0)
        for place in 0..<count {
            if place < right {
                radius[place] = min(radius[2 * center - place], place, count - 1 - place)
            }
            while true {
                let (before, after) = (place - radius[place] - 1, place + radius[place] + 1)
                guard before >= 0, after < count,
                    after.isMultiple(of: 2) || bytes[before / 2] == bytes[after / 2]
                else { break }
                radius[place] += 1
            }
            if place + radius[place] > right { (center, right) = (place, place + radius[place]) }
            if radius[place] > radius[best] { best = place }
        }
        let start = (best - radius[best]) / 2
        return String(decoding: bytes[start..<start + radius[best]], as: UTF8.self)
    }
}
