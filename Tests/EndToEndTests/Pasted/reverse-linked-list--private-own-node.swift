private class ListNode {
    var val: Int
    var next: ListNode?
    init(_ val: Int) { self.val = val }
}

class Solution {
    fileprivate func reverseList(_ head: ListNode?) -> ListNode? {
        return head
    }
}
