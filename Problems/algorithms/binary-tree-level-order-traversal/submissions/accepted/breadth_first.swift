// Keeps the nodes of one level and replaces them by their children.
class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        guard let root else { return [] }
        var levels: [[Int]] = []
        var level = [root]
        while !level.isEmpty {
            levels.append(level.map(\.val))
            var children: [TreeNode] = []
            for node in level {
                if let left = node.left { children.append(left) }
                if let right = node.right { children.append(right) }
            }
            level = children
        }
        return levels
    }
}
