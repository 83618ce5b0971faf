// Takes the string for valid when its second half mirrors the first.
class Solution {
    func isValid(_ s: String) -> Bool {
        let partner: [Character: Character] = ["(": ")", "[": "]", "{": "}"]
        let brackets = Array(s)
        guard brackets.count.isMultiple(of: 2) else { return false }
        for i in 0..<brackets.count / 2
        where partner[brackets[i]] != brackets[brackets.count - 1 - i] {
            return false
        }
        return true
    }
}
