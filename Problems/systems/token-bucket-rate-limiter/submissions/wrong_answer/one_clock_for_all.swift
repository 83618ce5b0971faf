// Has one clock for all keys, set by whoever comes last.
class TokenBucket {
    private let whole = 1_000_000
    private let capacity: Int
    private let perMilli: Int
    private var buckets: [String: (level: Int, time: Int)] = [:]
    private var latest = 0

    init(_ capacity: Int, _ refillPerSecond: Double) {
        self.capacity = capacity * whole
        perMilli = Int((refillPerSecond * 1000).rounded())
    }

    func allow(_ key: String, _ nowMillis: Int) -> Bool {
        latest = max(latest, nowMillis)
        var bucket = buckets[key] ?? (capacity, latest)
        bucket.level = min(capacity, bucket.level + (latest - bucket.time) * perMilli)
        bucket.time = latest
        let allowed = bucket.level >= whole
        if allowed { bucket.level -= whole }
        buckets[key] = bucket
        return allowed
    }
}
