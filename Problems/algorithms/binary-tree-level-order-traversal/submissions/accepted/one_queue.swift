// One queue for all nodes, read by an index; the end of a level is fixed before it is read.
class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        var queue = root.map { [$0] } ?? []
        var levels: [[Int]] = []
        var next = 0
        while next < queue.count {
            let end = queue.count
            var values: [Int] = []
            values.reserveCapacity(end - next)
            while next < end {
                let node = queue[next]
                next += 1
                values.append(node.val)
                queue += [node.left, node.right].compactMap { $0 }
            }
            levels.append(values)
        }
        return levels
    }
}
