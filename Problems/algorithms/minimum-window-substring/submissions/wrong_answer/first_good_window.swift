// Returns the first good window, made as short as it can be, and looks no further.
class Solution {
    func minWindow(_ s: String, _ t: String) -> String {
        let letters = Array(s.utf8)
        var need = [Int](repeating: 0, count: 128)
        for letter in t.utf8 {
            need[Int(letter)] += 1
        }
        var missing = t.utf8.count
        var lo = 0
        for (hi, letter) in letters.enumerated() {
            if need[Int(letter)] > 0 {
                missing -= 1
            }
            need[Int(letter)] -= 1
            if missing == 0 {
                while need[Int(letters[lo])] < 0 {
                    need[Int(letters[lo])] += 1
                    lo += 1
                }
                return String(decoding: letters[lo...hi], as: UTF8.self)
            }
        }
        return ""
    }
}
