class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        var queue = Deque<TreeNode>()
        if let root { queue.append(root) }
        var result = [[Int]]()
        while !queue.isEmpty {
            var level = [Int]()
            for _ in 0..<queue.count {
                let node = queue.removeFirst()
                level.append(node.val)
                if let l = node.left { queue.append(l) }
                if let r = node.right { queue.append(r) }
            }
            result.append(level)
        }
        return result
    }
}
