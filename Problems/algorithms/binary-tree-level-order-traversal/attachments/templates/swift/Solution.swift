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
    /// Returns the numbers of the tree level by level, each level from left to right.
    func levelOrder(_ root: TreeNode?) -> [[Int]] {

    }
}
