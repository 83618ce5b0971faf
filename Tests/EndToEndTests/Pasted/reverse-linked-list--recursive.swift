class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        guard let head = head, let next = head.next else { return head }
        let last = reverseList(next)
        next.next = head
        head.next = nil
        return last
    }
}
