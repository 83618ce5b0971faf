// Pops without asking whether anything is open.
class Solution {
    func isValid(_ s: String) -> Bool {
        let partner: [Character: Character] = [")": "(", "]": "[", "}": "{"]
        var open: [Character] = []
        for bracket in s {
            if let wanted = partner[bracket] {
                if open.removeLast() != wanted {
                    return false
                }
            } else {
                open.append(bracket)
            }
        }
        return open.isEmpty
    }
}
