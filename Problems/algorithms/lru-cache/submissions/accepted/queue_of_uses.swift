// Appends each use to a queue and skips outdated uses when a key must go: O(1) on average.
class LRUCache {
    private let capacity: Int
    private var entries: [Int: (value: Int, time: Int)] = [:]
    private var uses: [(key: Int, time: Int)] = []
    private var first = 0
    private var time = 0

    init(_ capacity: Int) {
        self.capacity = capacity
    }

    func get(_ key: Int) -> Int {
        guard let value = entries[key]?.value else { return -1 }
        use(key, value)
        return value
    }

    func put(_ key: Int, _ value: Int) {
        if entries[key] == nil, entries.count == capacity {
            evict()
        }
        use(key, value)
    }

    private func use(_ key: Int, _ value: Int) {
        time += 1
        entries[key] = (value, time)
        uses.append((key, time))
        if uses.count > 4 * capacity + 64 {
            uses = uses[first...].filter { entries[$0.key]?.time == $0.time }
            first = 0
        }
    }

    private func evict() {
        while entries[uses[first].key]?.time != uses[first].time {
            first += 1
        }
        entries[uses[first].key] = nil
        first += 1
    }
}
