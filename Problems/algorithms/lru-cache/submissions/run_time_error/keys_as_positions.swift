// Uses keys as positions in a table that is far too small for the largest ones.
class LRUCache {
    private let capacity: Int
    private var values = [Int](repeating: -1, count: 100_001)
    private var order: [Int] = []

    init(_ capacity: Int) {
        self.capacity = capacity
    }

    func get(_ key: Int) -> Int {
        if values[key] >= 0 {
            order.removeAll { $0 == key }
            order.append(key)
        }
        return values[key]
    }

    func put(_ key: Int, _ value: Int) {
        order.removeAll { $0 == key }
        if order.count == capacity {
            values[order.removeFirst()] = -1
        }
        values[key] = value
        order.append(key)
    }
}
