// Swaps numbers from both ends, but goes one too far: an even list's middle is swapped back.
class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        var nodes: [ListNode] = []
        var current = head
        while let node = current {
            nodes.append(node)
            current = node.next
        }
        if nodes.isEmpty {
            return nil
        }
        for i in 0...nodes.count / 2 {
            let j = nodes.count - 1 - i
            if j >= 0 {
                let value = nodes[i].val
                nodes[i].val = nodes[j].val
                nodes[j].val = value
            }
        }
        return head
    }
}
