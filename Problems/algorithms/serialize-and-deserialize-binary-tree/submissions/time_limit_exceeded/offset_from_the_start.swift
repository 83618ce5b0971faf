// Finds each Character by walking from the beginning of the text: quadratic.
class Codec {
    func serialize(_ root: TreeNode?) -> String {
        guard let root else { return "#," }
        return "\(root.val)," + serialize(root.left) + serialize(root.right)
    }

    func deserialize(_ data: String) -> TreeNode? {
        var position = 0
        return read(data, &position)
    }

    private func read(_ data: String, _ position: inout Int) -> TreeNode? {
        var token = ""
        while character(data, position) != "," {
            token.append(character(data, position))
            position += 1
        }
        position += 1
        guard let val = Int(token) else { return nil }
        let node = TreeNode(val)
        node.left = read(data, &position)
        node.right = read(data, &position)
        return node
    }

    private func character(_ data: String, _ offset: Int) -> Character {
        data[data.index(data.startIndex, offsetBy: offset)]
    }
}
