extension String {
    subscript(_ i: Int) -> Character {
        return self[index(startIndex, offsetBy: i)]
    }
}

class Solution {
    func isValid(_ s: String) -> Bool {
        var stack = [Character]()
        for i in 0..<s.count {
            switch s[i] {
            case "(": stack.append(")")
            case "[": stack.append("]")
            case "{": stack.append("}")
            default:
                if stack.isEmpty || stack.removeLast() != s[i] { return false }
            }
        }
        return stack.isEmpty
    }
}
