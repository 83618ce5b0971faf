class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        var queue = [root!], res = [[Int]]()
        while !queue.isEmpty {
            res.append(queue.map { $0.val })
            queue = queue.flatMap { [$0.left, $0.right].compactMap { $0 } }
        }
        return res
    }
}
