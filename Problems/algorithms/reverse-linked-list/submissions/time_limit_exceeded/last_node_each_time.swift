// Walks to the last node again and again to take it off the end, O(n^2).
class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        let dummy = ListNode(0)
        var tail = dummy
        while let first = head, first.next != nil {
            var previous = first
            var last = first
            while let next = last.next {
                previous = last
                last = next
            }
            previous.next = nil
            tail.next = last
            tail = last
        }
        tail.next = head
        return dummy.next
    }
}
