// Level order of the nodes that are there, restored as if all levels were full.
class Codec {
    func serialize(_ root: TreeNode?) -> String {
        guard let root else { return "" }
        var queue = [root]
        var next = 0
        while next < queue.count {
            queue += [queue[next].left, queue[next].right].compactMap { $0 }
            next += 1
        }
        return queue.map { String($0.val) }.joined(separator: ",")
    }

    func deserialize(_ data: String) -> TreeNode? {
        let nodes = data.split(separator: ",").compactMap { Int($0) }.map { TreeNode($0) }
        for (i, node) in nodes.enumerated() {
            if 2 * i + 1 < nodes.count { node.left = nodes[2 * i + 1] }
            if 2 * i + 2 < nodes.count { node.right = nodes[2 * i + 2] }
        }
        return nodes.first
    }
}
