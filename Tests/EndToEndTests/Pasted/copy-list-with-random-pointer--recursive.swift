class Solution {
    private var cache: [ObjectIdentifier: Node] = [:]

    func copyRandomList(_ head: Node?) -> Node? {
        guard let head = head else { return nil }
        if let known = cache[ObjectIdentifier(head)] { return known }
        let copy = Node(head.val)
        cache[ObjectIdentifier(head)] = copy
        copy.next = copyRandomList(head.next)
        copy.random = copyRandomList(head.random)
        return copy
    }
}
