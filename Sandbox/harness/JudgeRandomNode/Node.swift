/// A node of a list with a pointer to any node, as published solutions expect
/// it.
public class Node {
    public var val: Int
    public var next: Node?
    public var random: Node?

    public init(_ val: Int) {
        self.val = val
        next = nil
        random = nil
    }
}

/// Nodes are the same when they are one object: they serve as keys.
extension Node: Hashable {
    public static func == (left: Node, right: Node) -> Bool { left === right }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
