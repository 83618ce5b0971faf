struct LRUCache {
    private let capacity: Int
    private var values: [Int: (value: Int, stamp: Int)] = [:]
    private var uses: [(key: Int, stamp: Int)] = []
    private var oldest = 0
    private var clock = 0

    init(_ capacity: Int) {
        self.capacity = capacity
    }

    mutating func get(_ key: Int) -> Int {
        guard let found = values[key] else { return -1 }
        touch(key, found.value)
        return found.value
    }

    mutating func put(_ key: Int, _ value: Int) {
        if values[key] == nil, values.count == capacity {
            while values[uses[oldest].key]?.stamp != uses[oldest].stamp { oldest += 1 }
            values[uses[oldest].key] = nil
            oldest += 1
        }
        touch(key, value)
    }

    private mutating func touch(_ key: Int, _ value: Int) {
        clock += 1
        values[key] = (value, clock)
        uses.append((key, clock))
    }
}
