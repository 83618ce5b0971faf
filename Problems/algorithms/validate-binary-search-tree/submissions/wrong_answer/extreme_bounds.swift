// Takes Int.min and Int.max for "no bound", which excludes these two numbers.
class Solution {
    func isValidBST(_ root: TreeNode?) -> Bool {
        isValid(root, Int.min, Int.max)
    }

    private func isValid(_ node: TreeNode?, _ lower: Int, _ upper: Int) -> Bool {
        guard let node else { return true }
        return node.val > lower && node.val < upper
            && isValid(node.left, lower, node.val) && isValid(node.right, node.val, upper)
    }
}
