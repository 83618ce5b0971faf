// Draws both directions of an edge each time it is met, and it is met from both ends.
class Solution {
    func cloneGraph(_ node: Node?) -> Node? {
        guard let node else { return nil }
        var copies = [node: Node(node.val)]
        var queue = [node]
        var next = 0
        while next < queue.count {
            let old = queue[next]
            next += 1
            for case let neighbor? in old.neighbors {
                if copies[neighbor] == nil {
                    copies[neighbor] = Node(neighbor.val)
                    queue.append(neighbor)
                }
                copies[old]!.neighbors.append(copies[neighbor])
                copies[neighbor]!.neighbors.append(copies[old])
            }
        }
        return copies[node]
    }
}
