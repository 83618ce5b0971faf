class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        var levels = [[Int]]()

        func traverse(_ node: TreeNode?, depth: Int, into levels: inout [[Int]]) {
            guard case .some(let node) = node else { return }
            levels.count == depth ? levels.append([node.val]) : levels[depth].append(node.val)
            traverse(node.left, depth: depth + 1, into: &levels)
            traverse(node.right, depth: depth + 1, into: &levels)
        }

        traverse(root, depth: 0, into: &levels)
        return levels
    }
}
