// Keeps the buckets in an array and searches it for the key at each call.
class TokenBucket {
    private let whole = 1_000_000
    private let capacity: Int
    private let perMilli: Int
    private var buckets: [(key: String, level: Int, time: Int)] = []

    init(_ capacity: Int, _ refillPerSecond: Double) {
        self.capacity = capacity * whole
        perMilli = Int((refillPerSecond * 1000).rounded())
    }

    func allow(_ key: String, _ nowMillis: Int) -> Bool {
        var place = buckets.count
        for i in buckets.indices where buckets[i].key == key {
            place = i
            break
        }
        if place == buckets.count { buckets.append((key, capacity, nowMillis)) }
        let passed = max(0, nowMillis - buckets[place].time)
        buckets[place].level = min(capacity, buckets[place].level + passed * perMilli)
        buckets[place].time += passed
        guard buckets[place].level >= whole else { return false }
        buckets[place].level -= whole
        return true
    }
}
