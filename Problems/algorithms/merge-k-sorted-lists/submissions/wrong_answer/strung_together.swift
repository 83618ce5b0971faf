// Sorts the lists by their first numbers and strings them together.
class Solution {
    func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
        let dummy = ListNode()
        var tail = dummy
        for list in lists.compactMap({ $0 }).sorted(by: { $0.val < $1.val }) {
            tail.next = list
            while let next = tail.next {
                tail = next
            }
        }
        return dummy.next
    }
}
