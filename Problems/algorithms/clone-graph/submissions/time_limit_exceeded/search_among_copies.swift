// Keeps old and new nodes in two arrays and searches them for each edge, O(V E).
class Solution {
    func cloneGraph(_ node: Node?) -> Node? {
        guard let node else { return nil }
        var old = [node]
        var new = [Node(node.val)]
        var next = 0
        while next < old.count {
            for case let neighbor? in old[next].neighbors {
                if let place = old.firstIndex(of: neighbor) {
                    new[next].neighbors.append(new[place])
                } else {
                    old.append(neighbor)
                    new.append(Node(neighbor.val))
                    new[next].neighbors.append(new[new.count - 1])
                }
            }
            next += 1
        }
        return new[0]
    }
}
