// Manacher's algorithm with sentinels at both ends that come in the text, too.
class Solution {
    func longestPalindrome(_ s: String) -> String {
        var places: [UInt8] = Array("^|".utf8)
        for byte in s.utf8 { places += [byte, UInt8(ascii: "|")] }
        places.append(UInt8(ascii: "$"))
        var radius = [Int](repeating: 0, count: places.count)
        var (center, right, best) = (0, 0, 0)
        for place in 1..<places.count - 1 {
            if place < right { radius[place] = min(right - place, radius[2 * center - place]) }
            while places[place - radius[place] - 1] == places[place + radius[place] + 1] {
                radius[place] += 1
            }
            if place + radius[place] > right { (center, right) = (place, place + radius[place]) }
            if radius[place] > radius[best] { best = place }
        }
        let start = (best - radius[best] - 1) / 2
        return String(Array(s)[max(start, 0)..<max(start, 0) + radius[best]])
    }
}
