// Unwraps the given node by force, although the graph may be empty.
class Solution {
    private var copies: [Node: Node] = [:]

    func cloneGraph(_ node: Node?) -> Node? {
        let node = node!
        if let copy = copies[node] { return copy }
        let copy = Node(node.val)
        copies[node] = copy
        for neighbor in node.neighbors {
            copy.neighbors.append(cloneGraph(neighbor))
        }
        return copy
    }
}
