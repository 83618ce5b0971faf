class BaseCache {
    final class Node {
        let key: Int, value: Int
        var newer: Node?
        unowned(unsafe) var older: Node?
        init(_ key: Int, _ value: Int) { (self.key, self.value) = (key, value) }
    }

    struct Reference { unowned let node: Node }

    var references: [Int: Reference] = [:]
    var oldest: Node?
    unowned(unsafe) var newest: Node?
    let capacity: Int

    init(_ capacity: Int) { self.capacity = capacity }

    func get(_ key: Int) -> Int {
        guard let node = references[key]?.node else { return -1 }
        let value = node.value
        remove(node)
        append(Node(key, value))
        return value
    }

    func append(_ node: Node) {
        references[node.key] = Reference(node: node)
        node.older = newest
        if let newest { newest.newer = node } else { oldest = node }
        newest = node
    }

    func remove(_ node: Node) {
        references[node.key] = nil
        let (older, newer) = (node.older, node.newer)
        newer?.older = older
        if newer == nil { newest = older }
        if let older { older.newer = newer } else { oldest = newer }
    }
}

class LRUCache: BaseCache {
    func put(_ key: Int, _ value: Int) {
        if let node = references[key]?.node {
            remove(node)
        } else if references.count == capacity, let oldest {
            remove(oldest)
        }
        append(Node(key, value))
    }

    deinit { while let node = oldest { oldest = node.newer } }
}
