// A doubly linked list in order of use between two dummies, and a dictionary from keys to nodes.
class LRUCache {
    private final class Entry {
        let key: Int
        var value: Int
        var next: Entry?
        unowned var previous: Entry!

        init(_ key: Int, _ value: Int) {
            self.key = key
            self.value = value
        }
    }

    private let capacity: Int
    private var entries: [Int: Entry] = [:]
    private let front = Entry(-1, -1)
    private let back = Entry(-1, -1)

    init(_ capacity: Int) {
        self.capacity = capacity
        front.next = back
        back.previous = front
    }

    func get(_ key: Int) -> Int {
        guard let entry = entries[key] else { return -1 }
        unlink(entry)
        append(entry)
        return entry.value
    }

    func put(_ key: Int, _ value: Int) {
        if let entry = entries[key] {
            entry.value = value
            unlink(entry)
            append(entry)
            return
        }
        if entries.count == capacity, let oldest = front.next {
            unlink(oldest)
            entries[oldest.key] = nil
        }
        let entry = Entry(key, value)
        entries[key] = entry
        append(entry)
    }

    private func unlink(_ entry: Entry) {
        entry.next!.previous = entry.previous
        entry.previous.next = entry.next
    }

    private func append(_ entry: Entry) {
        entry.previous = back.previous
        entry.next = back
        back.previous.next = entry
        back.previous = entry
    }
}
