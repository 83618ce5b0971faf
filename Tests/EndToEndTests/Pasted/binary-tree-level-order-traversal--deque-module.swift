import DequeModule

class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        guard let root = root else { return [] }
        var queue: Deque<TreeNode> = [root]
        var result = [[Int]]()
        while !queue.isEmpty {
            var level = [Int]()
            for _ in 0..<queue.count {
                guard let node = queue.popFirst() else { break }
                level.append(node.val)
                if let l = node.left { queue.append(l) }
                if let r = node.right { queue.append(r) }
            }
            result.append(level)
        }
        return result
    }
}
