// Stops merging two lists when one of them is used up, and loses the rest of the other.
class Solution {
    func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
        guard var merged = lists.first else { return nil }
        for list in lists.dropFirst() {
            merged = merge(merged, list)
        }
        return merged
    }

    private func merge(_ one: ListNode?, _ other: ListNode?) -> ListNode? {
        guard one != nil else { return other }
        guard other != nil else { return one }
        var (one, other) = (one, other)
        let dummy = ListNode()
        var tail = dummy
        while let first = one, let second = other {
            if first.val <= second.val {
                tail.next = ListNode(first.val)
                one = first.next
            } else {
                tail.next = ListNode(second.val)
                other = second.next
            }
            tail = tail.next!
        }
        return dummy.next
    }
}
