// Removes the key that was used least often, not the one whose last use is longest ago.
class LRUCache {
    private let capacity: Int
    private var entries: [Int: (value: Int, uses: Int, added: Int)] = [:]
    private var added = 0

    init(_ capacity: Int) {
        self.capacity = capacity
    }

    func get(_ key: Int) -> Int {
        guard let entry = entries[key] else { return -1 }
        entries[key]?.uses += 1
        return entry.value
    }

    func put(_ key: Int, _ value: Int) {
        if let entry = entries[key] {
            entries[key] = (value, entry.uses + 1, entry.added)
            return
        }
        if entries.count == capacity {
            let rarest = entries.min {
                ($0.value.uses, $0.value.added) < ($1.value.uses, $1.value.added)
            }
            entries[rarest!.key] = nil
        }
        added += 1
        entries[key] = (value, 1, added)
    }
}
