class ListNode<T> {
    var val: T
    var next: ListNode<T>?
    init(_ val: T) { self.val = val }
}

class Solution {
    func reverseList(_ head: ListNode<Int>?) -> ListNode<Int>? {
        var reversed: ListNode<Int>?
        var rest = head
        while let node = rest {
            rest = node.next
            node.next = reversed
            reversed = node
        }
        return reversed
    }
}
