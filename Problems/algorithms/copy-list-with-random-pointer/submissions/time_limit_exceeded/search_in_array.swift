// Keeps old and new nodes in arrays and searches the old ones for each pointer, O(n^2).
class Solution {
    func copyRandomList(_ head: Node?) -> Node? {
        var nodes: [Node] = []
        var node = head
        while let old = node {
            nodes.append(old)
            node = old.next
        }
        let copies = nodes.map { Node($0.val) }
        for i in nodes.indices {
            if i + 1 < copies.count {
                copies[i].next = copies[i + 1]
            }
            if let random = nodes[i].random {
                copies[i].random = copies[nodes.firstIndex(of: random)!]
            }
        }
        return copies.first
    }
}
