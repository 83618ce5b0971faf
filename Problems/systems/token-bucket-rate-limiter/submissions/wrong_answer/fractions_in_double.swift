// Adds up fractions of a token in Double: ten tenths are a little less than one.
class TokenBucket {
    private let capacity: Double
    private let refillPerSecond: Double
    private var buckets: [String: (level: Double, time: Int)] = [:]

    init(_ capacity: Int, _ refillPerSecond: Double) {
        self.capacity = Double(capacity)
        self.refillPerSecond = refillPerSecond
    }

    func allow(_ key: String, _ nowMillis: Int) -> Bool {
        var bucket = buckets[key] ?? (capacity, nowMillis)
        let passed = max(0, nowMillis - bucket.time)
        bucket.level = min(capacity, bucket.level + Double(passed) / 1000 * refillPerSecond)
        bucket.time += passed
        let allowed = bucket.level >= 1
        if allowed { bucket.level -= 1 }
        buckets[key] = bucket
        return allowed
    }
}
