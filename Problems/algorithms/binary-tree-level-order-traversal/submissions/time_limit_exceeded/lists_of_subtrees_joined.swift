// Joins the levels of both subtrees at every node, which copies them all: O(n^2) when deep.
class Solution {
    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        guard let root else { return [] }
        let left = levelOrder(root.left)
        let right = levelOrder(root.right)
        var levels = [[root.val]]
        for depth in 0..<max(left.count, right.count) {
            let leftPart = depth < left.count ? left[depth] : []
            let rightPart = depth < right.count ? right[depth] : []
            levels.append(leftPart + rightPart)
        }
        return levels
    }
}
