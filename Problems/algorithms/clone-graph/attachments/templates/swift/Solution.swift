// The judge declares this class; it is also Hashable, by identity.
//
// public class Node {
//     public var val: Int
//     public var neighbors: [Node?]
//     public init(_ val: Int) {
//         self.val = val
//         self.neighbors = []
//     }
// }

class Solution {
    /// Returns the copy of `node` in a copy of the whole graph.
    func cloneGraph(_ node: Node?) -> Node? {

    }
}
