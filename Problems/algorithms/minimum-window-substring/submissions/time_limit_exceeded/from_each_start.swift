// From each start extends the window until it is good, O(n^2).
class Solution {
    func minWindow(_ s: String, _ t: String) -> String {
        let letters = Array(s.utf8)
        var wanted = [Int](repeating: 0, count: 128)
        for letter in t.utf8 {
            wanted[Int(letter)] += 1
        }
        var best = 0..<0
        for lo in letters.indices {
            var need = wanted
            var missing = t.utf8.count
            for hi in lo..<letters.count {
                if need[Int(letters[hi])] > 0 {
                    missing -= 1
                }
                need[Int(letters[hi])] -= 1
                if missing == 0 {
                    if best.isEmpty || hi + 1 - lo < best.count {
                        best = lo..<hi + 1
                    }
                    break
                }
            }
        }
        return String(decoding: letters[best], as: UTF8.self)
    }
}
