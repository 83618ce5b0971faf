// Removes a key from the order only; its value can still be found.
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
        if values[key] == nil, order.count == capacity {
            order.removeFirst()
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
