// Reaches the i-th character by counting from the start of the string each time, O(n^2).
class Solution {
    func isValid(_ s: String) -> Bool {
        let partner: [Character: Character] = [")": "(", "]": "[", "}": "{"]
        var open: [Character] = []
        for i in 0..<s.count {
            let bracket = s[s.index(s.startIndex, offsetBy: i)]
            if let wanted = partner[bracket] {
                guard open.popLast() == wanted else { return false }
            } else {
                open.append(bracket)
            }
        }
        return open.isEmpty
    }
}
