public protocol Cache: AnyObject {
    associatedtype Key: Hashable
    associatedtype Value
    func get(_ key: Key) -> Value
    func put(_ key: Key, _ value: Value)
}

final class DoublyLinkedList<K, V> {
    final class Node<A, B> {
        let key: A
        var val: B
        weak var prev: Node<A, B>?
        var next: Node<A, B>?
        init(_ key: A, _ val: B) { (self.key, self.val) = (key, val) }
    }

    private var head: Node<K, V>?
    private var tail: Node<K, V>?
    private(set) var count: Int = 0 {
        didSet { assert(count >= 0) }
    }

    func addFirst(_ node: Node<K, V>) {
        node.prev = nil
        node.next = head
        head?.prev = node
        head = node
        if tail == nil { tail = node }
        count += 1
    }

    func remove(_ node: Node<K, V>) {
        if head === node { head = node.next }
        if tail === node { tail = node.prev }
        node.prev?.next = node.next
        node.next?.prev = node.prev
        node.prev = nil
        node.next = nil
        count -= 1
    }

    func removeLast() -> Node<K, V>? {
        guard let last = tail else { return nil }
        remove(last)
        return last
    }

    deinit {
        // link by link, so that a long list does not overflow the stack
        while let node = head { head = node.next; node.next = nil }
    }
}

public final class LRUCache: Cache {
    typealias List = DoublyLinkedList<Int, Int>
    private let limit: Int
    private let list = List()
    private var map: [Int: List.Node<Int, Int>] = [:]

    public init(_ capacity: Int) { limit = capacity }

    public func get(_ key: Int) -> Int {
        guard let node = map[key] else { return -1 }
        list.remove(node)
        list.addFirst(node)
        return node.val
    }

    public func put(_ key: Int, _ value: Int) {
        if let node = map[key] {
            node.val = value
            list.remove(node)
            list.addFirst(node)
            return
        }
        if list.count == limit, let last = list.removeLast() { map[last.key] = nil }
        let node = List.Node(key, value)
        list.addFirst(node)
        map[key] = node
    }
}
