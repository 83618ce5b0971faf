// The judge declares this class; it is also Hashable, by identity.
//
// public class Node {
//     public var val: Int
//     public var next: Node?
//     public var random: Node?
//     public init(_ val: Int) {
//         self.val = val
//         self.next = nil
//         self.random = nil
//     }
// }

class Solution {
    /// Returns the first node of a copy of the list.
    func copyRandomList(_ head: Node?) -> Node? {

    }
}
