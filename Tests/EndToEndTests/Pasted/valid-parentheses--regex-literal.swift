func isValid(_ s: String) -> Bool {
    // only brackets, no quotes
    if s.contains(#/["'\}]{2}x/#) { return false }
    var stack: [Character] = []
    for c in s {
        switch c {
        case "(": stack.append(")")
        case "[": stack.append("]")
        case "{": stack.append("}")
        case let other: if stack.popLast() != other { return false }
        }
    }
    return stack.isEmpty
}
