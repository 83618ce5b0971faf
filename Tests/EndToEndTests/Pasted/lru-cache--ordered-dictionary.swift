import OrderedCollections

class LRUCache {
    private var cache: OrderedDictionary<Int, Int> = [:]
    private let capacity: Int

    init(_ capacity: Int) {
        self.capacity = capacity
    }

    func get(_ key: Int) -> Int {
        guard let value = cache.removeValue(forKey: key) else { return -1 }
        cache[key] = value
        return value
    }

    func put(_ key: Int, _ value: Int) {
        cache.removeValue(forKey: key)
        if cache.count == capacity { cache.removeFirst() }
        cache[key] = value
    }
}
