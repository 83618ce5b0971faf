class ListNode {
    var value: Int
    var nextNode: ListNode?

    init(_ value: Int) {
        self.value = value
    }
}

class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        var result: ListNode?
        var node = head
        while let current = node {
            node = current.nextNode
            current.nextNode = result
            result = current
        }
        return result
    }
}
