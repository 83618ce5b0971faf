// Moves node after node to the front of the reversed part.
class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        var reversed: ListNode?
        var rest = head
        while let node = rest {
            rest = node.next
            node.next = reversed
            reversed = node
        }
        return reversed
    }
}
