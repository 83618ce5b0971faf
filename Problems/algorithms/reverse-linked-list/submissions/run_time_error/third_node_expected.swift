// Walks with three references and unwraps the third, which is missing at the end of the list.
class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        guard var first = head, var second = first.next else { return head }
        first.next = nil
        while true {
            let third = second.next!
            second.next = first
            first = second
            second = third
        }
    }
}
