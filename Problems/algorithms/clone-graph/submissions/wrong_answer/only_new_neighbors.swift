// Draws an edge only when it leads to a new node, so only a spanning tree is copied.
class Solution {
    func cloneGraph(_ node: Node?) -> Node? {
        guard let node else { return nil }
        var copies = [node: Node(node.val)]
        var queue = [node]
        while !queue.isEmpty {
            let old = queue.removeFirst()
            for neighbor in old.neighbors {
                if copies[neighbor!] == nil {
                    copies[neighbor!] = Node(neighbor!.val)
                    copies[old]!.neighbors.append(copies[neighbor!])
                    queue.append(neighbor!)
                }
            }
        }
        return copies[node]
    }
}
