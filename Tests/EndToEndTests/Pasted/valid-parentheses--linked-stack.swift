indirect enum LinkedStack<T> {
    case empty
    case node(T, LinkedStack<T>)

    mutating func push(_ value: T) { self = .node(value, self) }

    mutating func pop() -> T? {
        guard case let .node(value, rest) = self else { return nil }
        self = rest
        return value
    }
}

open class Solution {
    public init() {}

    open func isValid(_ s: String) -> Bool {
        // An indirect enum is torn down by recursion, so its depth matters here.
        var stack = LinkedStack<UInt8>.empty
        for byte in s.utf8 {
            switch byte {
            case UInt8(ascii: "("): stack.push(UInt8(ascii: ")"))
            case UInt8(ascii: "["): stack.push(UInt8(ascii: "]"))
            case UInt8(ascii: "{"): stack.push(UInt8(ascii: "}"))
            default: if stack.pop() != byte { return false }
            }
        }
        if case .empty = stack { return true }
        return false
    }
}
