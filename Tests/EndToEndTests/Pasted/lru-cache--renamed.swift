class LRU {
    private final class Entry {
        let key: Int
        var value: Int
        unowned(unsafe) var previous: Entry!
        unowned(unsafe) var next: Entry!
        init(key: Int, value: Int) { self.key = key; self.value = value }
    }

    private let capacity: Int
    private var entries: [Int: Entry] = [:]
    private let anchor = Entry(key: -1, value: -1)

    init(_ capacity: Int) {
        self.capacity = capacity
        anchor.previous = anchor
        anchor.next = anchor
    }

    func get(_ key: Int) -> Int {
        guard let entry = entries[key] else { return -1 }
        unlink(entry)
        link(entry)
        return entry.value
    }

    func put(_ key: Int, _ value: Int) {
        if let entry = entries[key] {
            entry.value = value
            unlink(entry)
            link(entry)
        } else {
            if entries.count >= capacity { evict() }
            let entry = Entry(key: key, value: value)
            entries[key] = entry
            link(entry)
        }
    }

    private func evict() {
        let oldest: Entry = anchor.previous
        unlink(oldest)
        entries.removeValue(forKey: oldest.key)
    }

    private func unlink(_ entry: Entry) {
        entry.previous.next = entry.next
        entry.next.previous = entry.previous
    }

    private func link(_ entry: Entry) {
        entry.next = anchor.next
        entry.previous = anchor
        anchor.next.previous = entry
        anchor.next = entry
    }
}
