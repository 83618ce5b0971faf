/// A ring buffer of our own.
struct Deque<T> {
    private var buffer: [T?]
    private var first = 0
    private(set) var size = 0

    init(capacity: Int = 16) { buffer = Array(repeating: nil, count: capacity) }

    mutating func pushBack(_ element: T) {
        if size == buffer.count { grow() }
        buffer[(first + size) % buffer.count] = element
        size += 1
    }

    mutating func popFront() -> T? {
        guard size > 0 else { return nil }
        defer { buffer[first] = nil; first = (first + 1) % buffer.count; size -= 1 }
        return buffer[first]
    }

    private mutating func grow() {
        buffer = Array(buffer[first...] + buffer[..<first]) + Array(repeating: nil, count: size)
        first = 0
    }
}

class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        guard let root else { return [] }
        var deque = Deque<TreeNode>()
        deque.pushBack(root)
        var answer: [[Int]] = []
        while deque.size > 0 {
            var level: [Int] = []
            for _ in 0..<deque.size {
                let node = deque.popFront()!
                level.append(node.val)
                node.left.map { deque.pushBack($0) }
                if let right = node.right { deque.pushBack(right) }
            }
            answer.append(level)
        }
        return answer
    }
}
