// Merges each list into the result so far, O(N k).
class Solution {
    func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
        lists.reduce(nil) { merge($0, $1) }
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
