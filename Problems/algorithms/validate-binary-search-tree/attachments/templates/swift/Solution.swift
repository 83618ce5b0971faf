// This class is given:
//
// class TreeNode {
//     var val: Int
//     var left: TreeNode?
//     var right: TreeNode?
//     init()  // 0, without children
//     init(_ val: Int)  // without children
//     init(_ val: Int, _ left: TreeNode?, _ right: TreeNode?)
// }

class Solution {
    /// Returns whether the tree is a binary search tree.
    func isValidBST(_ root: TreeNode?) -> Bool {

    }
}
