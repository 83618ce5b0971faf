public class TreeNode {
    public var val: Int
    public var left: TreeNode?
    public var right: TreeNode?
    public init(_ val: Int) {
        self.val = val
        self.left = nil
        self.right = nil
    }
}

extension TreeNode: Hashable {
    public static func == (lhs: TreeNode, rhs: TreeNode) -> Bool { lhs === rhs }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self).hashValue) }
}

func levelOrder(_ root: TreeNode?) -> [[Int]] {
    guard let root = root else { return [[Int]]() }
    var depth: [TreeNode: Int] = [root: 0]
    var queue = [root]
    var index = 0
    var result: [[Int]] = []
    while index < queue.count {
        let node = queue[index]; index += 1
        let level = depth[node]!
        if result.count <= level { result.append([]) }
        result[level].append(node.val)
        if let left = node.left { depth[left] = level + 1; queue.append(left) }
        if let right = node.right { depth[right] = level + 1; queue.append(right) }
    }
    return result
}
