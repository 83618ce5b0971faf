extension ListNode: CustomStringConvertible {
    public var description: String {
        var parts = [String]()
        var node: ListNode? = self
        while let n = node { parts.append("\(n.val)"); node = n.next }
        return parts.joined(separator: " -> ")
    }

    convenience init?(_ values: [Int]) {
        guard let first = values.first else { return nil }
        self.init(first)
        var tail: ListNode = self
        for value in values.dropFirst() {
            tail.next = ListNode(value)
            tail = tail.next!
        }
    }
}

extension ListNode: Sequence {
    public func makeIterator() -> AnyIterator<Int> {
        var node: ListNode? = self
        return AnyIterator {
            defer { node = node?.next }
            return node?.val
        }
    }
}

extension ListNode: Equatable {
    public static func == (lhs: ListNode, rhs: ListNode) -> Bool { lhs === rhs }
}

class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        guard let head = head else { return nil }
        print(head)
        return ListNode(head.reversed())
    }
}
