class Storage {
    private var dict: [Int: Int] = [:]
    var count: Int { dict.count }
    func get(_ key: Int) -> Int { dict[key] ?? -1 }
    func put(_ key: Int, _ value: Int) { dict[key] = value }
    func remove(_ key: Int) { dict[key] = nil }
}

class LRUCache {
    let storage = Storage()
    let capacity: Int
    var uses: [Int: Int] = [:]
    var log: [(key: Int, time: Int)] = []
    var first = 0
    lazy var time: Int = 0

    init(_ capacity: Int) { self.capacity = capacity }

    func get(_ key: Int) -> Int {
        let value = storage.get(key)
        if value >= 0 { use(key) }
        return value
    }

    func put(_ key: Int, _ value: Int) {
        storage.put(key, value)
        use(key)
        guard storage.count > capacity else { return }
        while uses[log[first].key] != log[first].time { first += 1 }
        storage.remove(log[first].key)
        uses[log[first].key] = nil
        first += 1
    }

    private func use(_ key: Int) {
        time += 1
        uses[key] = time
        log.append((key, time))
    }
}
