// Looks at the first nodes of all lists for each number, O(N k).
class Solution {
    func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
        var heads = lists.compactMap { $0 }
        let dummy = ListNode()
        var tail = dummy
        while !heads.isEmpty {
            var smallest = 0
            for i in heads.indices where heads[i].val < heads[smallest].val {
                smallest = i
            }
            tail.next = heads[smallest]
            tail = heads[smallest]
            if let next = tail.next {
                heads[smallest] = next
            } else {
                heads.remove(at: smallest)
            }
        }
        return dummy.next
    }
}
