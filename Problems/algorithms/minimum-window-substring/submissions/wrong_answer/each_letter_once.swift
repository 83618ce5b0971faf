// Works with the set of wanted letters, no matter how often t holds each.
class Solution {
    func minWindow(_ s: String, _ t: String) -> String {
        let characters = Array(s)
        let wanted = Set(t)
        var held: [Character: Int] = [:]
        var lo = 0
        var best = 0..<0
        for (hi, character) in characters.enumerated() where wanted.contains(character) {
            held[character, default: 0] += 1
            while held.count == wanted.count {
                if best.isEmpty || hi + 1 - lo < best.count {
                    best = lo..<hi + 1
                }
                if let count = held[characters[lo]] {
                    held[characters[lo]] = count == 1 ? nil : count - 1
                }
                lo += 1
            }
        }
        return String(characters[best])
    }
}
