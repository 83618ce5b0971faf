// Reverses what follows the first node, then hangs that node behind it: one call a node.
class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        guard let head, let next = head.next else { return head }
        let first = reverseList(next)
        next.next = head
        head.next = nil
        return first
    }
}
