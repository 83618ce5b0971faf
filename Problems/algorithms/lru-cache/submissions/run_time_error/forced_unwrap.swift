// Unwraps the look-up in get by force, although the key may be missing.
class LRUCache {
    private let capacity: Int
    private var values: [Int: Int] = [:]
    private var order: [Int] = []

    init(_ capacity: Int) {
        self.capacity = capacity
    }

    func get(_ key: Int) -> Int {
        let value = values[key]!
        order.removeAll { $0 == key }
        order.append(key)
        return value
    }

    func put(_ key: Int, _ value: Int) {
        order.removeAll { $0 == key }
        if order.count == capacity {
            values[order.removeFirst()] = nil
        }
        values[key] = value
        order.append(key)
    }
}
