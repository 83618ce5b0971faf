// Compares with the queue's current length, which grows, so all levels run together.
class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        guard let root else { return [] }
        var queue = [root]
        var levels: [[Int]] = []
        var next = 0
        while next < queue.count {
            var values: [Int] = []
            while next < queue.count {
                let node = queue[next]
                next += 1
                values.append(node.val)
                if let left = node.left { queue.append(left) }
                if let right = node.right { queue.append(right) }
            }
            levels.append(values)
        }
        return levels
    }
}
