// Walks in order with a stack of its own; the numbers must ascend.
class Solution {
    func isValidBST(_ root: TreeNode?) -> Bool {
        var previous: Int?
        var path: [TreeNode] = []
        var node = root
        while node != nil || !path.isEmpty {
            while let current = node {
                path.append(current)
                node = current.left
            }
            let current = path.removeLast()
            if let previous, current.val <= previous {
                return false
            }
            previous = current.val
            node = current.right
        }
        return true
    }
}
