// Puts the copies between the old nodes and never takes the two lists apart.
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
        return head?.next
    }
}
