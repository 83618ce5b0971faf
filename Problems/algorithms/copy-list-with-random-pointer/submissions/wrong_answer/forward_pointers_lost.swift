// Looks up the copy for random while copies are still being made: forwards there is none yet.
class Solution {
    func copyRandomList(_ head: Node?) -> Node? {
        var copies: [Node: Node] = [:]
        let start = Node(0)
        var last = start
        var node = head
        while let old = node {
            let copy = Node(old.val)
            copies[old] = copy
            if let random = old.random {
                copy.random = copies[random]
            }
            last.next = copy
            last = copy
            node = old.next
        }
        return start.next
    }
}
