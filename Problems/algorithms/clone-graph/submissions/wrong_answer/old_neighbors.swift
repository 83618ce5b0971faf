// Makes a new first node and hands it the old array of neighbors.
class Solution {
    func cloneGraph(_ node: Node?) -> Node? {
        guard let node else { return nil }
        let copy = Node(node.val)
        copy.neighbors = node.neighbors
        return copy
    }
}
