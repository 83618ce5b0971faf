// Counts every wanted letter in the window, so that a surplus makes up for what is missing.
class Solution {
    func minWindow(_ s: String, _ t: String) -> String {
        let characters = Array(s)
        let wanted = Set(t)
        var missing = t.count
        var lo = 0
        var best = 0..<0
        for (hi, character) in characters.enumerated() where wanted.contains(character) {
            missing -= 1
            while missing <= 0 {
                if best.isEmpty || hi + 1 - lo < best.count {
                    best = lo..<hi + 1
                }
                if wanted.contains(characters[lo]) {
                    missing += 1
                }
                lo += 1
            }
        }
        return String(characters[best])
    }
}
