// Visits the nodes depth-first and appends each number to the level of its depth.
class Solution {
    private var levels: [[Int]] = []

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
