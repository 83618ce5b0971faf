class LRUCache {
    var dict: [Int: Int] = [:]
    var stamps: [Int: Int] = [:]
    var queue: [(Int, Int)] = []
    var head = 0, time = 0
    let capacity: Int

    required init(_ capacity: Int) { self.capacity = capacity }

    convenience init(capacity: Int) { self.init(capacity) }

    subscript(key: Int) -> Int? {
        get { dict[key] }
        set {
            time += 1
            dict[key] = newValue
            stamps[key] = newValue == nil ? nil : time
            if newValue != nil { queue.append((key, time)) }
        }
    }

    func get(_ key: Int) -> Int {
        guard let value = self[key] else { return -1 }
        self[key] = value
        return value
    }

    @discardableResult
    func put(_ key: Int, _ value: Int) -> Bool {
        let isNew = dict[key] == nil
        self[key] = value
        if dict.count > capacity {
            while true {
                let (old, stamp) = queue[head]
                head += 1
                if stamps[old] == stamp { self[old] = nil; break }
            }
        }
        return isNew
    }
}
