public class Node {
    public var val: Int
    public var next: Node?
    public var random: Node?
    public init(_ val: Int) {
        self.val = val
        self.next = nil
        self.random = nil
    }
}

extension Node: Equatable, Hashable {
    public static func == (l: Node, r: Node) -> Bool { l === r }
    public func hash(into h: inout Hasher) { h.combine(ObjectIdentifier(self)) }
}

struct Solution {
    func copyRandomList(_ head: Node?) -> Node? {
        var copies: [Node?: Node] = [:]
        var node = head
        while node != nil {
            copies[node] = Node(node!.val)
            node = node!.next
        }
        node = head
        while node != nil {
            copies[node]!.next = copies[node!.next]
            copies[node]!.random = copies[node!.random]
            node = node!.next
        }
        return copies[head]
    }
}
