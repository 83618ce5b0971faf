// Notes the time of each use and searches all entries for the smallest when a key must go.
class LRUCache {
    private let capacity: Int
    private var entries: [Int: (value: Int, time: Int)] = [:]
    private var time = 0

    init(_ capacity: Int) {
        self.capacity = capacity
    }

    func get(_ key: Int) -> Int {
        guard let entry = entries[key] else { return -1 }
        time += 1
        entries[key] = (entry.value, time)
        return entry.value
    }

    func put(_ key: Int, _ value: Int) {
        if entries[key] == nil, entries.count == capacity {
            let oldest = entries.min { $0.value.time < $1.value.time }
            entries[oldest!.key] = nil
        }
        time += 1
        entries[key] = (value, time)
    }
}
