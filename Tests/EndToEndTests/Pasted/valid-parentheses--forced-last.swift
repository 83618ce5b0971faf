class Solution {
    func isValid(_ s: String) -> Bool {
        var stack = [Character]()
        for c in s {
            if "([{".contains(c) {
                stack.append(c)
            } else {
                let last = stack.last!
                if (last == "(" && c == ")") || (last == "[" && c == "]")
                    || (last == "{" && c == "}")
                {
                    stack.removeLast()
                } else {
                    return false
                }
            }
        }
        return stack.isEmpty
    }
}
