// Takes the number of nodes on the left edge for the number of levels.
class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        var height = 0
        var node = root
        while node != nil {
            height += 1
            node = node?.left
        }
        var levels = [[Int]](repeating: [], count: height)

        func visit(_ node: TreeNode?, _ depth: Int) {
            guard let node, depth < height else { return }
            levels[depth].append(node.val)
            visit(node.left, depth + 1)
            visit(node.right, depth + 1)
        }

        visit(root, 0)
        return levels
    }
}
