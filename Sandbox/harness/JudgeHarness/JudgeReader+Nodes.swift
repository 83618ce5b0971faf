/// Lists and trees. Their classes may be the candidate's own: the driver says
/// how a node is made and joined to another.
extension JudgeReader {
    public mutating func linkedList<Node>(
        _ make: (Int) -> Node, next: (_ node: Node, _ next: Node) -> Void
    ) -> Node? {
        var first: Node?
        var last: Node?
        for value in [Int]._judgeRead(&self) {
            let node = make(value)
            if let last { next(last, node) } else { first = node }
            last = node
        }
        return first
    }

    /// Reads a binary tree in level order, `null` for a child that is missing.
    public mutating func tree<Node>(
        _ make: (Int) -> Node, left: (_ node: Node, _ child: Node) -> Void,
        right: (_ node: Node, _ child: Node) -> Void
    ) -> Node? {
        let values = [Int?]._judgeRead(&self)
        guard let root = values.first ?? nil else { return nil }
        var nodes = [make(root)]
        // Whose child comes next: two places for each node.
        var place = 0
        for value in values.dropFirst() {
            guard place / 2 < nodes.count else { fail("no more nodes") }
            if let value {
                let child = make(value)
                if place.isMultiple(of: 2) {
                    left(nodes[place / 2], child)
                } else {
                    right(nodes[place / 2], child)
                }
                nodes.append(child)
            }
            place += 1
        }
        return nodes[0]
    }
}
