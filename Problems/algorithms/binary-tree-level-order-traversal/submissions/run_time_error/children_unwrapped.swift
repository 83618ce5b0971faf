// Takes a node with one child for one with two.
class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        guard let root else { return [] }
        var levels: [[Int]] = []
        var level = [root]
        while !level.isEmpty {
            levels.append(level.map { $0.val })
            level = level.flatMap { node in
                node.left == nil && node.right == nil ? [] : [node.left!, node.right!]
            }
        }
        return levels
    }
}
