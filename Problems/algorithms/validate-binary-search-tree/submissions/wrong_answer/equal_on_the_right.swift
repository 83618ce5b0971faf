// Walks in order, but lets a number be equal to the one before.
class Solution {
    func isValidBST(_ root: TreeNode?) -> Bool {
        var numbers: [Int] = []
        func walk(_ node: TreeNode?) {
            guard let node else { return }
            walk(node.left)
            numbers.append(node.val)
            walk(node.right)
        }
        walk(root)
        return numbers == numbers.sorted()
    }
}
