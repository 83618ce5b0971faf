// Preorder without separators, one Character for each node: only single digits survive.
class Codec {
    func serialize(_ root: TreeNode?) -> String {
        var text = ""
        write(root, &text)
        return text
    }

    func deserialize(_ data: String) -> TreeNode? {
        var rest = Substring(data)
        return read(&rest)
    }

    private func write(_ node: TreeNode?, _ text: inout String) {
        guard let node else {
            text += "#"
            return
        }
        text += String(node.val)
        write(node.left, &text)
        write(node.right, &text)
    }

    private func read(_ rest: inout Substring) -> TreeNode? {
        guard let digit = rest.popFirst()?.wholeNumberValue else { return nil }
        let node = TreeNode(digit)
        node.left = read(&rest)
        node.right = read(&rest)
        return node
    }
}
