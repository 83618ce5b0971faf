// Passes on only the bound that the last step made.
class Solution {
    func isValidBST(_ root: TreeNode?) -> Bool {
        isValid(root, nil, nil)
    }

    private func isValid(_ node: TreeNode?, _ lower: Int?, _ upper: Int?) -> Bool {
        guard let node else { return true }
        if let lower, node.val <= lower {
            return false
        }
        if let upper, node.val >= upper {
            return false
        }
        return isValid(node.left, nil, node.val) && isValid(node.right, node.val, nil)
    }
}
