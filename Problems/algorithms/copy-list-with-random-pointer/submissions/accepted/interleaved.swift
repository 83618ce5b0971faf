// Puts each copy behind its original, sets the random pointers and takes the lists apart again.
class Solution {
    func copyRandomList(_ head: Node?) -> Node? {
        var node = head
        while let old = node {
            let copy = Node(old.val)
            copy.next = old.next
            old.next = copy
            node = copy.next
        }

        node = head
        while let old = node {
            old.next?.random = old.random?.next
            node = old.next?.next
        }

        let first = head?.next
        node = head
        while let old = node {
            let copy = old.next
            old.next = copy?.next
            copy?.next = old.next?.next
            node = old.next
        }
        return first
    }
}
