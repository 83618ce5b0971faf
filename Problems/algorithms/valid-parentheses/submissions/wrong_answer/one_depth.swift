// Keeps one depth for all kinds, so any bracket closes any other.
class Solution {
    func isValid(_ s: String) -> Bool {
        var depth = 0
        for bracket in s {
            depth += "([{".contains(bracket) ? 1 : -1
            if depth < 0 {
                return false
            }
        }
        return depth == 0
    }
}
