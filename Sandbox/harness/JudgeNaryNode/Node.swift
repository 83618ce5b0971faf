/// A node of a tree with any number of children, as published solutions expect
/// it.
public class Node {
    public var val: Int
    public var children: [Node]

    public init(_ val: Int) {
        self.val = val
        children = []
    }

    public init(_ val: Int, _ children: [Node]) {
        self.val = val
        self.children = children
    }
}

/// Nodes are the same when they are one object: they serve as keys.
extension Node: Hashable {
    public static func == (left: Node, right: Node) -> Bool { left === right }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
