/// A node of a graph, as published solutions expect it.
public class Node {
    public var val: Int
    public var neighbors: [Node?]

    public init(_ val: Int) {
        self.val = val
        neighbors = []
    }
}

/// Nodes are the same when they are one object: they serve as keys.
extension Node: Hashable {
    public static func == (left: Node, right: Node) -> Bool { left === right }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
