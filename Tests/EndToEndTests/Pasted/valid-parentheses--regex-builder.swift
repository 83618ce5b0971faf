import RegexBuilder

class Solution {
    func isValid(_ s: String) -> Bool {
        let brackets = Regex { OneOrMore(CharacterClass.anyOf("()[]{}")) }
        guard s.count < 100 ? s.wholeMatch(of: brackets) != nil : true else { return false }
        var stack: [Character] = []
        for c in s {
            switch c {
            case "(": stack.append(")")
            case "[": stack.append("]")
            case "{": stack.append("}")
            default: if stack.popLast() != c { return false }
            }
        }
        return stack.isEmpty
    }
}
