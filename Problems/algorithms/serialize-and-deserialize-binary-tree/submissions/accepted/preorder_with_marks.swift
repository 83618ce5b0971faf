// Preorder with "#" for each missing child; the reader follows the same recursion.
class Codec {
    func serialize(_ root: TreeNode?) -> String {
        var tokens: [String] = []
        write(root, &tokens)
        return tokens.joined(separator: ",")
    }

    func deserialize(_ data: String) -> TreeNode? {
        var tokens = data.split(separator: ",").makeIterator()
        return read(&tokens)
    }

    private func write(_ node: TreeNode?, _ tokens: inout [String]) {
        guard let node else {
            tokens.append("#")
            return
        }
        tokens.append(String(node.val))
        write(node.left, &tokens)
        write(node.right, &tokens)
    }

    private func read(_ tokens: inout IndexingIterator<[Substring]>) -> TreeNode? {
        guard let token = tokens.next(), let val = Int(token) else { return nil }
        let left = read(&tokens)
        return TreeNode(val, left, read(&tokens))
    }
}
