// Does not count a get as a use: keys leave in the order of their puts.
class LRUCache {
    private let capacity: Int
    private var values: [Int: Int] = [:]
    private var order: [Int] = []

    init(_ capacity: Int) {
        self.capacity = capacity
    }

    func get(_ key: Int) -> Int {
        values[key] ?? -1
    }

    func put(_ key: Int, _ value: Int) {
        if values[key] == nil, values.count == capacity {
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
