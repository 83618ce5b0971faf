class Solution {
    func copyRandomList(_ head: Node?) -> Node? {
        insertCopies(head)
        connectRandom(head)
        return split(head)
    }

    func insertCopies(_ head: Node?) {
        var node = head
        while let old = node {
            let copy = Node(old.val)
            copy.next = old.next
            old.next = copy
            node = copy.next
        }
    }

    func connectRandom(_ head: Node?) {
        var node = head
        while let old = node, let copy = old.next {
            copy.random = old.random?.next
            node = copy.next
        }
    }

    func split(_ head: Node?) -> Node? {
        let result = head?.next
        var node = head
        while let old = node {
            let copy = old.next
            old.next = copy?.next
            copy?.next = old.next?.next
            node = old.next
        }
        return result
    }
}
