// Walks in order and starts with Int.min as the number before the first.
class Solution {
    private var previous = Int.min

    func isValidBST(_ root: TreeNode?) -> Bool {
        guard let root else { return true }
        guard isValidBST(root.left), root.val > previous else { return false }
        previous = root.val
        return isValidBST(root.right)
    }
}
