extension Character {
    var isOpening: Bool { "([{".contains(self) }

    var closing: Character? {
        switch self {
        case "(": return ")"
        case "[": return "]"
        case "{": return "}"
        default: return nil
        }
    }
}

extension Array where Element == Character {
    var top: Element? { return last }
}

extension String {
    func isBalanced() -> Bool {
        var stack = [Character]()
        for c in self {
            if let closing = c.closing {
                stack.append(closing)
            } else if stack.top == c {
                stack.removeLast()
            } else {
                return false
            }
        }
        return stack.isEmpty
    }
}

class Solution {
    func isValid(_ s: String) -> Bool { s.isBalanced() }
}
