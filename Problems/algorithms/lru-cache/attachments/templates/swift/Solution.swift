class LRUCache {
    /// Makes an empty cache for at most `capacity` keys.
    init(_ capacity: Int) {

    }

    /// Returns the value of `key`, or -1 where the cache does not hold it.
    func get(_ key: Int) -> Int {

    }

    /// Stores `value` for `key`; a full cache gives up another key for it.
    func put(_ key: Int, _ value: Int) {

    }
}
