func copyRandomList(_ head: Node?) -> Node? {
    guard let head = head else { return nil }
    let copy = Node(head.val)
    var tail = copy
    var node = head.next
    while let n = node {
        tail.next = Node(n.val)
        tail = tail.next!
        node = n.next
    }
    return copy
}
