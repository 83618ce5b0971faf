// Uses a stack for the depth-first walk and pushes left first, so right comes out first.
class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        guard let root else { return [] }
        var levels: [[Int]] = []
        var stack = [(root, 0)]
        while let (node, depth) = stack.popLast() {
            if depth == levels.count {
                levels.append([])
            }
            levels[depth].append(node.val)
            if let left = node.left { stack.append((left, depth + 1)) }
            if let right = node.right { stack.append((right, depth + 1)) }
        }
        return levels
    }
}
