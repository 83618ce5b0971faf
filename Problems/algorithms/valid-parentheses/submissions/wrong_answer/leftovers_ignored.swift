// Returns true at the end without asking whether brackets are still open.
class Solution {
    func isValid(_ s: String) -> Bool {
        let partner: [Character: Character] = [")": "(", "]": "[", "}": "{"]
        var open: [Character] = []
        for bracket in s {
            if let wanted = partner[bracket] {
                if open.popLast() != wanted {
                    return false
                }
            } else {
                open.append(bracket)
            }
        }
        return true
    }
}
