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

// `serialize` and `deserialize` run in two processes, each on a new Codec.
class Codec {
    /// Returns a text from which `deserialize` can restore the tree.
    func serialize(_ root: TreeNode?) -> String {

    }

    /// Returns the tree that `serialize` has made `data` of.
    func deserialize(_ data: String) -> TreeNode? {

    }
}
