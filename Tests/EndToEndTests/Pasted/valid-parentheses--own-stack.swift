struct Stack<Element> {
    fileprivate var storage: [Element] = []

    var isEmpty: Bool { return storage.isEmpty }
    var count: Int { return storage.count }
    var top: Element? { storage.last }

    mutating func push(_ element: Element) { storage.append(element) }

    @discardableResult
    mutating func pop() -> Element? { storage.popLast() }
}

class Solution {
    func isValid(_ s: String) -> Bool {
        var stack = Stack<Character>()
        for ch in s {
            switch ch {
            case "(": stack.push(")")
            case "[": stack.push("]")
            case "{": stack.push("}")
            default:
                guard stack.pop() == ch else { return false }
            }
        }
        return stack.isEmpty
    }
}
