// Fetches each number by position, counting from the first node every time, O(n^2).
class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        var count = 0
        var current = head
        while let node = current {
            count += 1
            current = node.next
        }
        var answer: ListNode?
        for position in 0..<count {
            answer = ListNode(value(at: position, in: head), answer)
        }
        return answer
    }

    private func value(at position: Int, in head: ListNode?) -> Int {
        var node = head
        for _ in 0..<position {
            node = node?.next
        }
        return node?.val ?? 0
    }
}
