// Avoids the optional by putting a node in the place of the empty list.
class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        var node = head ?? ListNode()
        var reversed: ListNode?
        while let next = node.next {
            node.next = reversed
            reversed = node
            node = next
        }
        node.next = reversed
        return node
    }
}
