// Sorts pairs of depth and number, which also puts the numbers of a level in order.
class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        var found: [(depth: Int, val: Int)] = []

        func visit(_ node: TreeNode?, _ depth: Int) {
            guard let node else { return }
            found.append((depth, node.val))
            visit(node.left, depth + 1)
            visit(node.right, depth + 1)
        }

        visit(root, 0)
        var levels: [[Int]] = []
        for (depth, value) in found.sorted(by: <) {
            if depth == levels.count {
                levels.append([])
            }
            levels[depth].append(value)
        }
        return levels
    }
}
