// Compares everything with the root, and beyond that only parents with children.
class Solution {
    func isValidBST(_ root: TreeNode?) -> Bool {
        guard let root else { return true }
        return isValid(root.left) { $0 < root.val } && isValid(root.right) { $0 > root.val }
    }

    private func isValid(_ node: TreeNode?, _ isOnItsSide: (Int) -> Bool) -> Bool {
        guard let node else { return true }
        guard isOnItsSide(node.val) else { return false }
        if let left = node.left, left.val >= node.val {
            return false
        }
        if let right = node.right, right.val <= node.val {
            return false
        }
        return isValid(node.left, isOnItsSide) && isValid(node.right, isOnItsSide)
    }
}
