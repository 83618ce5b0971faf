class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        var current = head
        while current != nil {
            let next = current?.next
            if next == nil { continue }
            current = next
        }
        return current
    }
}
