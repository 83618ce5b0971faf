final class LRU<Key: Hashable, Value> {
    private struct Slot { var key: Key, value: Value, previous: Int, next: Int }
    private var slots: [Slot] = []
    private var places: [Key: Int] = [:]
    private var first = -1, last = -1
    private let capacity: Int

    init(capacity: Int) { self.capacity = capacity }

    subscript(key: Key) -> Value? {
        get {
            guard let place = places[key] else { return nil }
            unlink(place)
            link(place)
            return slots[place].value
        }
        set {
            guard let newValue else { return }
            if let place = places[key] {
                slots[place].value = newValue
                unlink(place)
                link(place)
            } else if slots.count < capacity {
                slots.append(Slot(key: key, value: newValue, previous: -1, next: -1))
                places[key] = slots.count - 1
                link(slots.count - 1)
            } else {
                let place = last
                unlink(place)
                places[slots[place].key] = nil
                slots[place].key = key
                slots[place].value = newValue
                places[key] = place
                link(place)
            }
        }
    }

    private func unlink(_ i: Int) {
        let (p, n) = (slots[i].previous, slots[i].next)
        if p >= 0 { slots[p].next = n } else { first = n }
        if n >= 0 { slots[n].previous = p } else { last = p }
    }

    private func link(_ i: Int) {
        slots[i].previous = -1
        slots[i].next = first
        if first >= 0 { slots[first].previous = i } else { last = i }
        first = i
    }
}

class LRUCache {
    private let lru: LRU<Int, Int>

    init(_ capacity: Int) { lru = .init(capacity: capacity) }

    func get(_ key: Int) -> Int { lru[key] ?? -1 }

    func put(_ key: Int, _ value: Int) { lru[key] = value }
}
