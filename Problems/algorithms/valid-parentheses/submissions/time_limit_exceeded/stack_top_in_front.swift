// Keeps the top of the stack at index 0, so each push and pop moves all others, O(n^2).
class Solution {
    func isValid(_ s: String) -> Bool {
        let partner: [Character: Character] = [")": "(", "]": "[", "}": "{"]
        var open: [Character] = []
        for bracket in s {
            if let wanted = partner[bracket] {
                if open.isEmpty || open.removeFirst() != wanted {
                    return false
                }
            } else {
                open.insert(bracket, at: 0)
            }
        }
        return open.isEmpty
    }
}
