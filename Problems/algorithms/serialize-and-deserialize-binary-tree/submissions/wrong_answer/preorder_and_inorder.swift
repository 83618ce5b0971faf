// Preorder and inorder, which determine a tree only if no number occurs twice.
class Codec {
    private var preorder: [Int] = []
    private var places: [Int: Int] = [:]
    private var next = 0

    func serialize(_ root: TreeNode?) -> String {
        var before: [String] = []
        var between: [String] = []
        func visit(_ node: TreeNode?) {
            guard let node else { return }
            before.append(String(node.val))
            visit(node.left)
            between.append(String(node.val))
            visit(node.right)
        }
        visit(root)
        return (before + between).joined(separator: ",")
    }

    func deserialize(_ data: String) -> TreeNode? {
        let numbers = data.split(separator: ",").compactMap { Int($0) }
        let count = numbers.count / 2
        preorder = Array(numbers[..<count])
        for (place, number) in numbers[count...].enumerated() {
            places[number] = place
        }
        return build(0, count)
    }

    private func build(_ from: Int, _ to: Int) -> TreeNode? {
        guard from < to, next < preorder.count else { return nil }
        let node = TreeNode(preorder[next])
        next += 1
        let place = places[node.val] ?? from
        node.left = build(from, place)
        node.right = build(place + 1, to)
        return node
    }
}
