// Merges the lists in pairs, the results in pairs, and so on.
class Solution {
    func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
        var lists = lists
        while lists.count > 1 {
            lists = stride(from: 0, to: lists.count, by: 2).map {
                $0 + 1 < lists.count ? merge(lists[$0], lists[$0 + 1]) : lists[$0]
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
                tail = first
            } else {
                tail.next = second
                other = second.next
                tail = second
            }
        }
        tail.next = one ?? other
        return dummy.next
    }
}
