// Remembers the numbers it has seen, as for a graph, and passes over nodes with the same number.
class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        var seen: Set<Int> = []
        var levels: [[Int]] = []
        var level = [root].compactMap { $0 }
        while !level.isEmpty {
            var values: [Int] = []
            var children: [TreeNode] = []
            for node in level where seen.insert(node.val).inserted {
                values.append(node.val)
                children += [node.left, node.right].compactMap { $0 }
            }
            if !values.isEmpty {
                levels.append(values)
            }
            level = children
        }
        return levels
    }
}
