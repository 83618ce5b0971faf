// Goes on only below nodes that have both children.
class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        guard let root else { return [] }
        var levels: [[Int]] = []
        var level = [root]
        while !level.isEmpty {
            levels.append(level.map(\.val))
            var children: [TreeNode] = []
            for node in level {
                if let left = node.left, let right = node.right {
                    children += [left, right]
                }
            }
            level = children
        }
        return levels
    }
}
