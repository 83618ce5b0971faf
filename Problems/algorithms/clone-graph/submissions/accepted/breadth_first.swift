// Walks the graph breadth first with a dictionary from each node to its copy.
class Solution {
    func cloneGraph(_ node: Node?) -> Node? {
        guard let node else { return nil }
        var copies = [node: Node(node.val)]
        var queue = [node]
        var next = 0
        while next < queue.count {
            let old = queue[next]
            next += 1
            guard let copy = copies[old] else { continue }
            for case let neighbor? in old.neighbors {
                if let known = copies[neighbor] {
                    copy.neighbors.append(known)
                } else {
                    let new = Node(neighbor.val)
                    copies[neighbor] = new
                    queue.append(neighbor)
                    copy.neighbors.append(new)
                }
            }
        }
        return copies[node]
    }
}
