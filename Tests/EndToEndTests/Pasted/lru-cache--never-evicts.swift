class LRUCache {
    private var dict: [Int: Int] = [:]

    init(_ capacity: Int) {}

    func get(_ key: Int) -> Int { return dict[key] ?? -1 }

    func put(_ key: Int, _ value: Int) { dict[key] = value }
}
