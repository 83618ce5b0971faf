class ListNode {
    var val: Int
    var next: ListNode?

    init(val: Int, next: ListNode? = nil) {
        self.val = val
        self.next = next
    }
}

class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        var result: ListNode?
        var node = head
        while let current = node {
            result = ListNode(val: current.val, next: result)
            node = current.next
        }
        return result
    }
}
