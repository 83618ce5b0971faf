extension Node: Equatable {
    public static func == (lhs: Node, rhs: Node) -> Bool {
        lhs.val == rhs.val
    }
}

extension Node: Hashable {
    public func hash(into hasher: inout Hasher) {
        hasher.combine(val)
    }
}

func cloneGraph(_ node: Node?) -> Node? {
    var map: [Node: Node] = [:]
    func copy(_ node: Node) -> Node {
        if let done = map[node] { return done }
        let new = Node(node.val)
        map[node] = new
        new.neighbors = node.neighbors.map { $0.map(copy) }
        return new
    }
    return node.map(copy)
}
