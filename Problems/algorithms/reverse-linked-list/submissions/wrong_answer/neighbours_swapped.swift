// Swaps the nodes two by two instead of reversing the whole list.
class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        guard let first = head, let second = first.next else { return head }
        first.next = reverseList(second.next)
        second.next = first
        return second
    }
}
