// Reverses the rest, then walks through it to hang the first node behind it, O(n^2).
class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        guard let head, head.next != nil else { return head }
        let first = reverseList(head.next)
        head.next = nil
        var last = first
        while last?.next != nil {
            last = last?.next
        }
        last?.next = head
        return first
    }
}
