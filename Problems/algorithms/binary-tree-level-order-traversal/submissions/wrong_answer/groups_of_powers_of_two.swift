// Collects all nodes in order and cuts them into groups of 1, 2, 4, 8, as if all levels were full.
class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        guard let root else { return [] }
        var nodes = [root]
        var next = 0
        while next < nodes.count {
            nodes += [nodes[next].left, nodes[next].right].compactMap { $0 }
            next += 1
        }
        var levels: [[Int]] = []
        var start = 0
        var width = 1
        while start < nodes.count {
            let end = min(start + width, nodes.count)
            levels.append(nodes[start..<end].map(\.val))
            start = end
            width *= 2
        }
        return levels
    }
}
