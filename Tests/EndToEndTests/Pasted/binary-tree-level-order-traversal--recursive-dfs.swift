class Solution {
    private var result: [[Int]] = []

    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        dfs(root, 0)
        return result
    }

    private func dfs(_ node: TreeNode?, _ level: Int) {
        guard let node = node else { return }
        if result.count == level { result.append([]) }
        result[level].append(node.val)
        dfs(node.left, level + 1)
        dfs(node.right, level + 1)
    }
}
