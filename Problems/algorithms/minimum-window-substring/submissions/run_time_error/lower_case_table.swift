// Has a table for the letters a to z only; upper-case letters lie before it.
class Solution {
    func minWindow(_ s: String, _ t: String) -> String {
        let letters = s.utf8.map { Int($0) - 97 }
        var need = [Int](repeating: 0, count: 26)
        for letter in t.utf8 {
            need[Int(letter) - 97] += 1
        }
        var missing = t.utf8.count
        var lo = 0
        var best = 0..<0
        for (hi, letter) in letters.enumerated() {
            if need[letter] > 0 {
                missing -= 1
            }
            need[letter] -= 1
            while missing == 0 {
                if best.isEmpty || hi + 1 - lo < best.count {
                    best = lo..<hi + 1
                }
                need[letters[lo]] += 1
                if need[letters[lo]] > 0 {
                    missing += 1
                }
                lo += 1
            }
        }
        return String(decoding: Array(s.utf8)[best], as: UTF8.self)
    }
}
