class Solution {
    var visited = 0

    func reverseList(_ head: ListNode?) -> ListNode? {
        var reverse: ((ListNode?, ListNode?) -> ListNode?)!
        reverse = { [unowned self] node, previous in
            guard let node = node else { return previous }
            self.visited += 1
            let next = node.next
            node.next = previous
            return reverse(next, node)
        }
        defer { print("visited", visited) }
        return reverse(head, nil)
    }
}
