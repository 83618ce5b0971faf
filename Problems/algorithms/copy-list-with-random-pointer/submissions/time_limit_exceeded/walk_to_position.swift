// Counts the position that each random pointer leads to and walks there in the copy, O(n^2).
class Solution {
    func copyRandomList(_ head: Node?) -> Node? {
        let start = Node(0)
        var last = start
        var node = head
        while let old = node {
            last.next = Node(old.val)
            last = last.next!
            node = old.next
        }
        node = head
        var copy = start.next
        while let old = node {
            if let random = old.random {
                var target = start.next
                var walker = head
                while walker !== random {
                    walker = walker?.next
                    target = target?.next
                }
                copy?.random = target
            }
            node = old.next
            copy = copy?.next
        }
        return start.next
    }
}
