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
    /// Merges the sorted `lists` into one sorted list and returns its first node.
    func mergeKLists(_ lists: [ListNode?]) -> ListNode? {

    }
}
