class LinkedList<T> {
    class Node<U> {
        var value: U
        var next: Node<U>?
        weak var previous: Node<U>?
        init(value: U) { self.value = value }
    }

    typealias Element = Node<T>
    private(set) var head: Element?
    private(set) var tail: Element?
    private(set) var count = 0

    func append(_ value: T) {
        let node = Element(value: value)
        if let tail = tail {
            tail.next = node
            node.previous = tail
        } else {
            head = node
        }
        tail = node
        count += 1
    }

    func removeLast() -> T? {
        guard let last = tail else { return nil }
        tail = last.previous
        tail?.next = nil
        if tail == nil { head = nil }
        count -= 1
        return last.value
    }
}

class ReverseLinkedList {
    func reverseList(_ head: ListNode?) -> ListNode? {
        let list = LinkedList<Int>()
        var node = head
        while let n = node { list.append(n.val); node = n.next }
        let dummy = ListNode(0)
        var tail = dummy
        while let value = list.removeLast() {
            tail.next = ListNode(value)
            tail = tail.next!
        }
        return dummy.next
    }
}
