// One pass: makes a copy when its node is first met, by next or by random.
class Solution {
    private var copies: [ObjectIdentifier: Node] = [:]

    private func copied(_ node: Node?) -> Node? {
        guard let node else { return nil }
        if let copy = copies[ObjectIdentifier(node)] { return copy }
        let copy = Node(node.val)
        copies[ObjectIdentifier(node)] = copy
        return copy
    }

    func copyRandomList(_ head: Node?) -> Node? {
        var node = head
        while let old = node {
            let copy = copied(old)
            copy?.next = copied(old.next)
            copy?.random = copied(old.random)
            node = old.next
        }
        return copied(head)
    }
}
