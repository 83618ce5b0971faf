// Counts whole tokens only and forgets the part of a token that had grown before a call.
class TokenBucket {
    private let capacity: Int
    private let perMilli: Int
    private var buckets: [String: (tokens: Int, time: Int)] = [:]

    init(_ capacity: Int, _ refillPerSecond: Double) {
        self.capacity = capacity
        perMilli = Int((refillPerSecond * 1000).rounded())
    }

    func allow(_ key: String, _ nowMillis: Int) -> Bool {
        var bucket = buckets[key] ?? (capacity, nowMillis)
        let passed = max(0, nowMillis - bucket.time)
        bucket.tokens = min(capacity, bucket.tokens + passed * perMilli / 1_000_000)
        bucket.time += passed
        let allowed = bucket.tokens > 0
        if allowed { bucket.tokens -= 1 }
        buckets[key] = bucket
        return allowed
    }
}
