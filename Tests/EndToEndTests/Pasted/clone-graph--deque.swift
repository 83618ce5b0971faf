import Collections

class Solution {
    func cloneGraph(_ node: Node?) -> Node? {
        guard let node = node else { return nil }
        var copies: [Node: Node] = [node: Node(node.val)]
        var queue = Deque([node])
        while let old = queue.popFirst() {
            for next in old.neighbors {
                guard let next = next else { continue }
                if copies[next] == nil {
                    copies[next] = Node(next.val)
                    queue.append(next)
                }
                copies[old]?.neighbors.append(copies[next])
            }
        }
        return copies[node]
    }
}
