// Keeps the open brackets on a stack of characters and looks partners up in a dictionary.
class Solution {
    func isValid(_ s: String) -> Bool {
        let partner: [Character: Character] = [")": "(", "]": "[", "}": "{"]
        var open: [Character] = []
        for bracket in s {
            if let wanted = partner[bracket] {
                guard open.popLast() == wanted else { return false }
            } else {
                open.append(bracket)
            }
        }
        return open.isEmpty
    }
}
