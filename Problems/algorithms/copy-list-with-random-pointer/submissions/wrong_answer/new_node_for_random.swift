// Makes a node of its own for each random pointer instead of taking the one in the list.
class Solution {
    func copyRandomList(_ head: Node?) -> Node? {
        let start = Node(0)
        var last = start
        var node = head
        while let old = node {
            let copy = Node(old.val)
            if let random = old.random {
                copy.random = Node(random.val)
            }
            last.next = copy
            last = copy
            node = old.next
        }
        return start.next
    }
}
