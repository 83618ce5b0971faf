// Treats a list of one node as a special case and forgets its random pointer.
class Solution {
    func copyRandomList(_ head: Node?) -> Node? {
        guard let head else { return nil }
        if head.next == nil {
            return Node(head.val)
        }
        var copies: [Node: Node] = [:]
        var node: Node? = head
        while let old = node {
            copies[old] = Node(old.val)
            node = old.next
        }
        for (old, copy) in copies {
            copy.next = old.next.flatMap { copies[$0] }
            copy.random = old.random.flatMap { copies[$0] }
        }
        return copies[head]
    }
}
