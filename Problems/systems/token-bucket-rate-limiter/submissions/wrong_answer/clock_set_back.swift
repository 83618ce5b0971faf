// Sets the clock back when an earlier time comes, so that the same time refills twice.
class TokenBucket {
    private let whole = 1_000_000
    private let capacity: Int
    private let perMilli: Int
    private var buckets: [String: (level: Int, time: Int)] = [:]

    init(_ capacity: Int, _ refillPerSecond: Double) {
        self.capacity = capacity * whole
        perMilli = Int((refillPerSecond * 1000).rounded())
    }

    func allow(_ key: String, _ nowMillis: Int) -> Bool {
        var bucket = buckets[key] ?? (capacity, nowMillis)
        let passed = max(0, nowMillis - bucket.time)
        bucket.level = min(capacity, bucket.level + passed * perMilli)
        bucket.time = nowMillis
        let allowed = bucket.level >= whole
        if allowed { bucket.level -= whole }
        buckets[key] = bucket
        return allowed
    }
}
