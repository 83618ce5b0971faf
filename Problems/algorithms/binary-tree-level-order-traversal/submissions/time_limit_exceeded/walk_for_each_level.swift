// Walks down from the root for each level: O(n^2) when the tree is deep.
class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        var levels: [[Int]] = []
        while true {
            var values: [Int] = []
            collect(root, levels.count, &values)
            if values.isEmpty {
                return levels
            }
            levels.append(values)
        }
    }

    private func collect(_ node: TreeNode?, _ depth: Int, _ values: inout [Int]) {
        guard let node else { return }
        if depth == 0 {
            values.append(node.val)
        } else {
            collect(node.left, depth - 1, &values)
            collect(node.right, depth - 1, &values)
        }
    }
}
