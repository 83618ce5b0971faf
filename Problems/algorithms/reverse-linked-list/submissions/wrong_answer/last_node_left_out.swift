// Stops in front of the last node, so that it never joins the reversed part.
class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        guard head?.next != nil else { return head }
        var previous: ListNode?
        var current = head
        while let node = current, let next = node.next {
            node.next = previous
            previous = node
            current = next
        }
        return previous
    }
}
