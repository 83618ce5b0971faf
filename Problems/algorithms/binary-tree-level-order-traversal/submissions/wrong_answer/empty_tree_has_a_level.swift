// Opens the first level before it knows whether there is a root.
class Solution {
    private var levels: [[Int]] = [[]]

    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        visit(root, 0)
        return levels
    }

    private func visit(_ node: TreeNode?, _ depth: Int) {
        guard let node else { return }
        if depth == levels.count {
            levels.append([])
        }
        levels[depth].append(node.val)
        visit(node.left, depth + 1)
        visit(node.right, depth + 1)
    }
}
