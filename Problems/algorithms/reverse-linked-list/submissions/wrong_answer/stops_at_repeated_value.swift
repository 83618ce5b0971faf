// Guards against cycles by remembering numbers, not nodes, so a repeated number ends the walk.
class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        var seen: Set<Int> = []
        var reversed: ListNode?
        var rest = head
        while let node = rest, seen.insert(node.val).inserted {
            rest = node.next
            node.next = reversed
            reversed = node
        }
        return reversed
    }
}
