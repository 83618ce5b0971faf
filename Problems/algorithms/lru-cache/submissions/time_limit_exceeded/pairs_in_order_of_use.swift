// Keeps all pairs in an array in order of use: O(capacity) to find one and to move it.
class LRUCache {
    private let capacity: Int
    private var pairs: [(key: Int, value: Int)] = []

    init(_ capacity: Int) {
        self.capacity = capacity
    }

    func get(_ key: Int) -> Int {
        guard let place = pairs.firstIndex(where: { $0.key == key }) else { return -1 }
        let pair = pairs.remove(at: place)
        pairs.append(pair)
        return pair.value
    }

    func put(_ key: Int, _ value: Int) {
        if let place = pairs.firstIndex(where: { $0.key == key }) {
            pairs.remove(at: place)
        } else if pairs.count == capacity {
            pairs.removeFirst()
        }
        pairs.append((key, value))
    }
}
