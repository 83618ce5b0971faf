// Makes all copies first and sets their pointers in a second pass, with a dictionary in between.
class Solution {
    func copyRandomList(_ head: Node?) -> Node? {
        var copies: [Node: Node] = [:]
        var node = head
        while let old = node {
            copies[old] = Node(old.val)
            node = old.next
        }
        node = head
        while let old = node {
            let copy = copies[old]
            copy?.next = old.next.flatMap { copies[$0] }
            copy?.random = old.random.flatMap { copies[$0] }
            node = old.next
        }
        return head.flatMap { copies[$0] }
    }
}
