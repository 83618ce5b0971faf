// Reads `next` after having changed it, so the walk turns back at the first node.
class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        var previous: ListNode?
        var current = head
        while let node = current {
            node.next = previous
            previous = node
            current = node.next
        }
        return previous
    }
}
