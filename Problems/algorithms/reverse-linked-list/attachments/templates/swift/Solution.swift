// This class is given:
//
// class ListNode {
//     var val: Int
//     var next: ListNode?
//     init()  // 0 and nil
//     init(_ val: Int)  // next is nil
//     init(_ val: Int, _ next: ListNode?)
// }

class Solution {
    /// Reverses the list that begins at `head` and returns its new first node.
    func reverseList(_ head: ListNode?) -> ListNode? {

    }
}
