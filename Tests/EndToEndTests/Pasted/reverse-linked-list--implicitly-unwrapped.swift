class Solution {
    func reverseList(_ head: ListNode!) -> ListNode! {
        if head == nil || head.next == nil { return head }
        var prev: ListNode! = nil
        var curr: ListNode! = head
        while curr != nil {
            let temp = curr.next
            curr.next = prev
            prev = curr
            curr = temp
        }
        return prev
    }
}
