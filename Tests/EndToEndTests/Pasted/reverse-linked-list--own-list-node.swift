public class ListNode {
    public var val: Int
    public var next: ListNode?
    public init() { self.val = 0; self.next = nil;  }
    public init(_ val: Int) { self.val = val; self.next = nil;  }
    public init(_ val: Int, _ next: ListNode?) { self.val = val; self.next = next;  }
}

class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        var head = head
        var reversed: ListNode?
        while head != nil {
            let next = head?.next
            head?.next = reversed
            reversed = head
            head = next
        }
        return reversed
    }
}
