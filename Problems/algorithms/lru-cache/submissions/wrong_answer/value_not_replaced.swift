// Counts a put for a known key as a use, but keeps the old value.
class LRUCache {
    private let capacity: Int
    private var values: [Int: Int] = [:]
    private var order: [Int] = []

    init(_ capacity: Int) {
        self.capacity = capacity
    }

    func get(_ key: Int) -> Int {
        guard let value = values[key] else { return -1 }
        use(key)
        return value
    }

    func put(_ key: Int, _ value: Int) {
        if values[key] != nil {
            use(key)
            return
        }
        if values.count == capacity {
            values[order.removeFirst()] = nil
        }
        values[key] = value
        use(key)
    }

    private func use(_ key: Int) {
        if let place = order.firstIndex(of: key) {
            order.remove(at: place)
        }
        order.append(key)
    }
}
