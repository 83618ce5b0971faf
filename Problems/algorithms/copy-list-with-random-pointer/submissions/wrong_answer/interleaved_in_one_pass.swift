// Sets random while taking the lists apart: backwards the nodes have their old next again.
class Solution {
    func copyRandomList(_ head: Node?) -> Node? {
        var node = head
        while let old = node {
            let copy = Node(old.val)
            copy.next = old.next
            old.next = copy
            node = copy.next
        }
        let first = head?.next
        node = head
        while let old = node {
            let copy = old.next
            let rest = copy?.next
            copy?.random = old.random?.next
            old.next = rest
            copy?.next = rest?.next
            node = rest
        }
        return first
    }
}
