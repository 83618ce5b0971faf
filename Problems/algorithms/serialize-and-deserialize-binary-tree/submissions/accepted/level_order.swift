// Level order with a mark for each missing child, by a queue in both directions.
class Codec {
    func serialize(_ root: TreeNode?) -> String {
        var text = ""
        var queue = [root]
        var next = 0
        while next < queue.count {
            if let node = queue[next] {
                text += "\(node.val) "
                queue += [node.left, node.right]
            } else {
                text += "x "
            }
            next += 1
        }
        return text
    }

    func deserialize(_ data: String) -> TreeNode? {
        let nodes = data.split(separator: " ").map { Int($0).map { TreeNode($0) } }
        var child = 1
        for case let node? in nodes {
            node.left = nodes[child]
            node.right = nodes[child + 1]
            child += 2
        }
        return nodes[0]
    }
}
