/// Lists and trees. Their classes may be the candidate's own: the driver says
/// how a node is made and joined to another.
extension JudgeReader {
    public mutating func linkedList<Node>(
        _ make: (Int) -> Node, next: (_ node: Node, _ next: Node) -> Void
    ) -> Node? {
        guard peek == UInt8(ascii: "{") else { return list(make, next: next).first }
        let start = beginObject()
        member("list", of: start)
        let nodes = list(make, next: next)
        member("next", of: start)
        let index = Int._judgeRead(&self)
        endObject(of: start)
        guard let last = nodes.last, nodes.indices.contains(index) else { fail("a node") }
        next(last, nodes[index])
        return nodes[0]
    }

    private mutating func list<Node>(
        _ make: (Int) -> Node, next: (_ node: Node, _ next: Node) -> Void
    ) -> [Node] {
        let nodes = [Int]._judgeRead(&self).map(make)
        for (node, following) in zip(nodes, nodes.dropFirst()) { next(node, following) }
        return nodes
    }

    /// Reads the adjacency lists of nodes 1 to n and gives the first one.
    @inlinable
    public mutating func graph<Node: AnyObject>(
        _ make: (Int) -> Node, join: (_ node: Node, _ neighbor: Node) -> Void
    ) -> Node? {
        let lists = [[Int]]._judgeRead(&self)
        let nodes = lists.indices.map { make($0 + 1) }
        for (index, neighbors) in lists.enumerated() {
            let node = nodes[index]
            for neighbor in neighbors {
                guard neighbor >= 1, neighbor <= nodes.count else { fail("the number of a node") }
                join(node, nodes[neighbor - 1])
            }
        }
        return nodes.first
    }

    /// Reads pairs of a value and the index of another node or null.
    @inlinable
    public mutating func randomList<Node: AnyObject>(
        _ make: (Int) -> Node, next: (_ node: Node, _ next: Node) -> Void,
        random: (_ node: Node, _ other: Node) -> Void
    ) -> Node? {
        var others: [Int?] = []
        let values: [Int] = array { reader in
            reader.take("[")
            let value = Int._judgeRead(&reader)
            reader.take(",")
            others.append(Int?._judgeRead(&reader))
            reader.take("]")
            return value
        }
        let nodes = values.map(make)
        for (index, other) in others.enumerated() {
            let node = nodes[index]
            if index + 1 < nodes.count { next(node, nodes[index + 1]) }
            guard let other else { continue }
            guard other >= 0, other < nodes.count else { fail("the index of a node") }
            random(node, nodes[other])
        }
        return nodes.first
    }

    /// Reads a tree in level order, the children of each node after a null.
    @inlinable
    public mutating func naryTree<Node>(
        _ make: (Int) -> Node, join: (_ node: Node, _ child: Node) -> Void
    ) -> Node? {
        var nodes: [Node] = []
        var parent = -1
        for value in [Int?]._judgeRead(&self) {
            guard let value else {
                parent += 1
                continue
            }
            let node = make(value)
            if !nodes.isEmpty {
                guard nodes.indices.contains(parent) else { fail("no more nodes") }
                join(nodes[parent], node)
            }
            nodes.append(node)
        }
        return nodes.first
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
