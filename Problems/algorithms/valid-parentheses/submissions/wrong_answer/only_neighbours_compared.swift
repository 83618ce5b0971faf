// Compares a closing bracket only with the bracket right before it; around a closed pair anything goes.
class Solution {
    func isValid(_ s: String) -> Bool {
        let partner: [Character: Character] = [")": "(", "]": "[", "}": "{"]
        var depth = 0
        var previous: Character?
        for bracket in s {
            if let wanted = partner[bracket] {
                if let before = previous, partner[before] == nil, before != wanted {
                    return false
                }
                depth -= 1
            } else {
                depth += 1
            }
            if depth < 0 {
                return false
            }
            previous = bracket
        }
        return depth == 0
    }
}
