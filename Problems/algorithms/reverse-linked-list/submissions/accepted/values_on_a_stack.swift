// Puts the numbers on a stack and makes a new list of what comes off it.
class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        var stack: [Int] = []
        var current = head
        while let node = current {
            stack.append(node.val)
            current = node.next
        }
        let dummy = ListNode(0)
        var last = dummy
        while let value = stack.popLast() {
            let node = ListNode(value)
            last.next = node
            last = node
        }
        return dummy.next
    }
}
