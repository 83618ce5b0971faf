// Draws each edge once, in both directions: the neighbors stand in the order of discovery.
class Solution {
    func cloneGraph(_ node: Node?) -> Node? {
        guard let node else { return nil }
        var copies = [node: Node(node.val)]
        var done: Set<Node> = []
        var queue = [node]
        var next = 0
        while next < queue.count {
            let old = queue[next]
            next += 1
            for case let neighbor? in old.neighbors where !done.contains(neighbor) {
                if copies[neighbor] == nil {
                    copies[neighbor] = Node(neighbor.val)
                    queue.append(neighbor)
                }
                copies[old]!.neighbors.append(copies[neighbor])
                copies[neighbor]!.neighbors.append(copies[old])
            }
            done.insert(old)
        }
        return copies[node]
    }
}
