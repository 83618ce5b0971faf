import Foundation

final class ListNode: CustomStringConvertible {
    let val: Int
    var next: ListNode?

    init(_ val: Int, _ next: ListNode? = nil) {
        self.val = val
        self.next = next
    }

    var description: String { "\(val)" + (next.map { " -> \($0)" } ?? "") }
}

class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        var result: ListNode?
        var node = head
        while let current = node {
            result = ListNode(current.val, result)
            node = current.next
        }
        return result
    }
}
