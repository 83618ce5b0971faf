// Preorder without marks for missing children, restored as if it were a search tree.
class Codec {
    func serialize(_ root: TreeNode?) -> String {
        var values: [Int] = []
        var stack = [root]
        while let top = stack.popLast() {
            guard let node = top else { continue }
            values.append(node.val)
            stack += [node.right, node.left]
        }
        return values.map { String($0) }.joined(separator: " ")
    }

    func deserialize(_ data: String) -> TreeNode? {
        var root: TreeNode?
        for value in data.split(separator: " ").compactMap({ Int($0) }) {
            guard var node = root else {
                root = TreeNode(value)
                continue
            }
            while let child = value < node.val ? node.left : node.right {
                node = child
            }
            if value < node.val {
                node.left = TreeNode(value)
            } else {
                node.right = TreeNode(value)
            }
        }
        return root
    }
}
