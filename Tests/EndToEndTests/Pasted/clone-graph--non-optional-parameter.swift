class Solution {
    func cloneGraph(_ node: Node) -> Node? {
        return Node(node.val)
    }
}
