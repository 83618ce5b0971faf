public struct Queue<T> {
    private var array: [T?] = []
    private var head = 0

    public var isEmpty: Bool { count == 0 }
    public var count: Int { array.count - head }
    public var front: T? { isEmpty ? nil : array[head] }

    public mutating func enqueue(_ element: T) { array.append(element) }

    public mutating func dequeue() -> T? {
        guard head < array.count, let element = array[head] else { return nil }
        array[head] = nil
        head += 1
        if head > 50, head * 4 > array.count {
            array.removeFirst(head)
            head = 0
        }
        return element
    }
}

class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        var queue = Queue<(node: TreeNode, depth: Int)>()
        if let root { queue.enqueue((root, 0)) }
        var levels: [[Int]] = []
        while let (node, depth) = queue.dequeue() {
            if depth == levels.count { levels.append([]) }
            levels[depth].append(node.val)
            for child in [node.left, node.right] {
                if let child { queue.enqueue((child, depth + 1)) }
            }
        }
        return levels
    }
}
