// Puts missing children into the next level too, so an empty level ends the answer.
class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        var levels: [[Int]] = []
        var level = [root]
        while !level.isEmpty {
            levels.append(level.compactMap { $0?.val })
            level = level.compactMap { $0 }.flatMap { [$0.left, $0.right] }
        }
        return levels
    }
}
