// Turns everything to lower case before it counts.
class Solution {
    func minWindow(_ s: String, _ t: String) -> String {
        let letters = Array(s.utf8)
        let lowered = Array(s.lowercased().utf8)
        var need = [Int](repeating: 0, count: 128)
        for letter in t.lowercased().utf8 {
            need[Int(letter)] += 1
        }
        var missing = t.utf8.count
        var lo = 0
        var best = 0..<0
        for (hi, letter) in lowered.enumerated() {
            if need[Int(letter)] > 0 {
                missing -= 1
            }
            need[Int(letter)] -= 1
            while missing == 0 {
                if best.isEmpty || hi + 1 - lo < best.count {
                    best = lo..<hi + 1
                }
                need[Int(lowered[lo])] += 1
                if need[Int(lowered[lo])] > 0 {
                    missing += 1
                }
                lo += 1
            }
        }
        return String(decoding: letters[best], as: UTF8.self)
    }
}
