/// Silences the traces below.
func print(_ items: Any..., separator: String = " ", terminator: String = "\n") {}

struct Solution {
    func isValid(_ s: String) -> Bool {
        var stack = ""
        for c in s {
            print("char:", c, terminator: " ")
            switch c {
            case "(", "[", "{": stack.append(c)
            case ")": if stack.popLast() != "(" { return false }
            case "]": if stack.popLast() != "[" { return false }
            case "}": if stack.popLast() != "{" { return false }
            default: break
            }
        }
        return stack.isEmpty
    }
}
