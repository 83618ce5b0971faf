// A linked list without a dictionary: each call walks along it until it finds the key.
class LRUCache {
    private final class Entry {
        let key: Int
        var value: Int
        var next: Entry?

        init(_ key: Int, _ value: Int, _ next: Entry?) {
            self.key = key
            self.value = value
            self.next = next
        }
    }

    private let capacity: Int
    private var count = 0
    private let front = Entry(-1, -1, nil)

    init(_ capacity: Int) {
        self.capacity = capacity
    }

    /// Takes the first entry that matches out of the list.
    private func remove(where matches: (Entry) -> Bool) -> Entry? {
        var before = front
        while let entry = before.next {
            if matches(entry) {
                before.next = entry.next
                count -= 1
                return entry
            }
            before = entry
        }
        return nil
    }

    private func insert(_ key: Int, _ value: Int) {
        front.next = Entry(key, value, front.next)
        count += 1
    }

    func get(_ key: Int) -> Int {
        guard let entry = remove(where: { $0.key == key }) else { return -1 }
        insert(key, entry.value)
        return entry.value
    }

    func put(_ key: Int, _ value: Int) {
        _ = remove { $0.key == key }
        if count == capacity {
            _ = remove { $0.next == nil }
        }
        insert(key, value)
    }
}
