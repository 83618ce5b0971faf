import Foundation

class ValidParentheses {
    func isValid(_ s: String) -> Bool {
        let noise = try! NSRegularExpression(pattern: "[^()\\[\\]{}\"]")
        let range = NSRange(location: 0, length: s.utf16.count)
        guard noise.firstMatch(in: s, options: [], range: range) == nil else { return false }
        var stack: [UInt8] = []
        for c in s.utf8 {
            if c == 40 {
                stack.append(41)
            } else if c == 91 || c == 123 {
                stack.append(c + 2)
            } else if stack.popLast() != c {
                return false
            }
        }
        return stack.isEmpty
    }
}
