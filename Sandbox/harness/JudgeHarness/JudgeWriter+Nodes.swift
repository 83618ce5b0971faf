/// Lists, trees and graphs. Their classes may be the candidate's own: the
/// driver says what a node holds. What walks over graphs is inlined there, so
/// that it is compiled for the class.
///
/// A tree that runs into itself is written until a limit ends the test.
extension JudgeWriter {
    /// Writes a list; one that runs into itself with the index of the node
    /// that follows the last one.
    public mutating func linkedList<Node: AnyObject>(
        _ first: Node?, _ value: (Node) -> Int, next: (Node) -> Node?
    ) {
        let cycle = first.flatMap { Self.cycle(from: $0, next: next) }
        if cycle != nil { raw("{\"list\":") }
        raw("[")
        var rest = first
        var count = 0
        while let node = rest, count < cycle?.count ?? .max {
            if count > 0 { raw(",") }
            integer(value(node))
            rest = next(node)
            count += 1
        }
        raw("]")
        if let cycle {
            raw(",\"next\":")
            integer(cycle.start)
            raw("}")
        }
    }

    /// Where a list runs into itself, and how many different nodes it has;
    /// `nil` where it ends (Brent's algorithm: no memory, linear time).
    private static func cycle<Node: AnyObject>(
        from first: Node, next: (Node) -> Node?
    ) -> (start: Int, count: Int)? {
        var slow = first
        var length = 1
        var power = 1
        var steps = next(first)
        while let fast = steps, fast !== slow {
            if length == power {
                slow = fast
                power *= 2
                length = 0
            }
            length += 1
            steps = next(fast)
        }
        guard steps != nil else { return nil }
        var (behind, ahead): (Node?, Node?) = (first, first)
        for _ in 0..<length { ahead = ahead.flatMap(next) }
        var start = 0
        while behind !== ahead {
            behind = behind.flatMap(next)
            ahead = ahead.flatMap(next)
            start += 1
        }
        return (start, start + length)
    }

    /// Writes a binary tree in level order, without nulls at its end.
    public mutating func tree<Node>(
        _ root: Node?, _ value: (Node) -> Int, left: (Node) -> Node?, right: (Node) -> Node?
    ) {
        raw("[")
        var nodes = [root]
        var index = 0
        var missing = 0
        while index < nodes.count {
            if let node = nodes[index] {
                if index > 0 { raw(",") }
                for _ in 0..<missing { raw("null,") }
                missing = 0
                integer(value(node))
                nodes.append(left(node))
                nodes.append(right(node))
            } else {
                missing += 1
            }
            index += 1
        }
        raw("]")
    }

    /// Writes the adjacency lists of all nodes that can be reached.
    @inlinable
    public mutating func graph<Node: AnyObject>(
        _ first: Node?, _ value: (Node) -> Int, neighbors: (Node) -> [Node?],
        sharedWith input: Set<ObjectIdentifier> = []
    ) {
        let nodes = judgeReachable(from: first, neighbors)
        if refuses(nodes, sharedWith: input, value) { return }
        let numbers = nodes.map(value)
        var isFirst = true
        raw("[")
        for place in numbers.indices.sorted(by: { numbers[$0] < numbers[$1] }) {
            raw(isFirst ? "[" : ",[")
            isFirst = false
            var isFirstNeighbor = true
            for case let neighbor? in neighbors(nodes[place]) {
                if !isFirstNeighbor { raw(",") }
                isFirstNeighbor = false
                whole(value(neighbor))
            }
            raw("]")
        }
        raw("]")
    }

    /// Writes a list as pairs of a value and the index of another node; -1
    /// stands for a node that is not in the list.
    @inlinable
    public mutating func randomList<Node: AnyObject>(
        _ first: Node?, _ value: (Node) -> Int, next: (Node) -> Node?, random: (Node) -> Node?,
        sharedWith input: Set<ObjectIdentifier> = []
    ) {
        var nodes: [Node] = []
        var position: [ObjectIdentifier: Int] = [:]
        var rest = first
        while let node = rest, position.updateValue(nodes.count, forKey: .init(node)) == nil {
            nodes.append(node)
            rest = next(node)
        }
        if refuses(nodes, sharedWith: input, value) { return }
        var isFirst = true
        raw("[")
        for node in nodes {
            raw(isFirst ? "[" : ",[")
            isFirst = false
            whole(value(node))
            raw(",")
            if let other = random(node) {
                whole(position[.init(other)] ?? -1)
            } else {
                raw("null")
            }
            raw("]")
        }
        raw("]")
    }

    /// Writes a tree in level order: the children of each node after a null.
    @inlinable
    public mutating func naryTree<Node: AnyObject>(
        _ root: Node?, _ value: (Node) -> Int, children: (Node) -> [Node?],
        sharedWith input: Set<ObjectIdentifier> = []
    ) {
        let nodes = judgeReachable(from: root, children)
        if refuses(nodes, sharedWith: input, value) { return }
        raw("[")
        var nulls = 0
        for (index, node) in nodes.enumerated() {
            if index == 0 { whole(value(node)) }
            nulls += 1
            for case let child? in children(node) {
                for _ in 0..<nulls { raw(",null") }
                nulls = 0
                raw(",")
                whole(value(child))
            }
        }
        raw("]")
    }

    /// Writes, instead of an answer that must be a copy, that it is none.
    @inlinable
    mutating func refuses<Node: AnyObject>(
        _ nodes: [Node], sharedWith input: Set<ObjectIdentifier>, _ value: (Node) -> Int
    ) -> Bool {
        guard !input.isEmpty, let shared = nodes.first(where: { input.contains(.init($0)) })
        else { return false }
        string("shared node \(value(shared))")
        return true
    }
}

/// All nodes that can be reached, breadth first.
@inlinable
public func judgeReachable<Node: AnyObject>(
    from first: Node?, _ neighbors: (Node) -> [Node?]
) -> [Node] {
    guard let first else { return [] }
    var nodes = [first]
    var seen: Set = [ObjectIdentifier(first)]
    var next = 0
    while next < nodes.count {
        for case let neighbor? in neighbors(nodes[next])
        where seen.insert(ObjectIdentifier(neighbor)).inserted {
            nodes.append(neighbor)
        }
        next += 1
    }
    return nodes
}

/// Who these nodes are, to know them again while they live.
@inlinable
public func judgeIdentities<Node: AnyObject>(of nodes: [Node]) -> Set<ObjectIdentifier> {
    Set(nodes.map { ObjectIdentifier($0) })
}
