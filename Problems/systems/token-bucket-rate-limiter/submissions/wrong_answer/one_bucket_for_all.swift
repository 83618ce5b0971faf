// Ignores the key: all clients share a bucket.
class TokenBucket {
    private let whole = 1_000_000
    private let capacity: Int
    private let perMilli: Int
    private var level: Int
    private var time: Int?

    init(_ capacity: Int, _ refillPerSecond: Double) {
        self.capacity = capacity * whole
        perMilli = Int((refillPerSecond * 1000).rounded())
        level = self.capacity
    }

    func allow(_ key: String, _ nowMillis: Int) -> Bool {
        let passed = max(0, nowMillis - (time ?? nowMillis))
        level = min(capacity, level + passed * perMilli)
        time = max(time ?? 0, nowMillis)
        guard level >= whole else { return false }
        level -= whole
        return true
    }
}
