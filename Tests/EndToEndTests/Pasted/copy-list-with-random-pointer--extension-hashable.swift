extension Node: Hashable {
    public static func == (lhs: Node, rhs: Node) -> Bool { return lhs === rhs }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self).hashValue) }
}

class CopyListWithRandomPointer {
    private var copies: [Node: Node] = [:]
    private lazy var dummy = Node(0)

    func copyRandomList(_ head: Node?) -> Node? {
        var tail = dummy
        var cur = head
        while let node = cur {
            tail.next = copy(of: node)
            tail = tail.next!
            tail.random = copy(of: node.random)
            cur = node.next
        }
        return dummy.next
    }

    private func copy(of node: Node?) -> Node? {
        guard let node = node else { return nil }
        if let copy = copies[node] { return copy }
        let copy = Node(node.val)
        copies[node] = copy
        return copy
    }
}
