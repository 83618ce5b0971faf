// At each node goes through both subtrees, O(n h).
class Solution {
    func isValidBST(_ root: TreeNode?) -> Bool {
        guard let root else { return true }
        return all(root.left) { $0 < root.val } && all(root.right) { $0 > root.val }
            && isValidBST(root.left) && isValidBST(root.right)
    }

    private func all(_ top: TreeNode?, _ isRight: (Int) -> Bool) -> Bool {
        var waiting = [top].compactMap { $0 }
        while let node = waiting.popLast() {
            guard isRight(node.val) else { return false }
            if let left = node.left {
                waiting.append(left)
            }
            if let right = node.right {
                waiting.append(right)
            }
        }
        return true
    }
}
