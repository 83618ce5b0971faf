import Collections

struct Deque<T> {
    var inbox: [T] = [], outbox: [T] = []
    mutating func push(_ x: T) { inbox.append(x) }
    mutating func pull() -> T? {
        if outbox.isEmpty { (outbox, inbox) = (inbox.reversed(), []) }
        return outbox.popLast()
    }
}

class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        var queue = Deque<(TreeNode, Int)>()
        root.map { queue.push(($0, 0)) }
        var levels: [[Int]] = []
        while let (node, depth) = queue.pull() {
            if depth == levels.count { levels.append([]) }
            levels[depth].append(node.val)
            [node.left, node.right].compactMap { $0 }.forEach { queue.push(($0, depth + 1)) }
        }
        return levels
    }
}
