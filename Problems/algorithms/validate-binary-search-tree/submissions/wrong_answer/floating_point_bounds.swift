// Has infinite bounds as Double, which cannot tell large integers apart.
class Solution {
    func isValidBST(_ root: TreeNode?) -> Bool {
        isValid(root, -.infinity, .infinity)
    }

    private func isValid(_ node: TreeNode?, _ lower: Double, _ upper: Double) -> Bool {
        guard let node else { return true }
        let value = Double(node.val)
        return value > lower && value < upper
            && isValid(node.left, lower, value) && isValid(node.right, value, upper)
    }
}
