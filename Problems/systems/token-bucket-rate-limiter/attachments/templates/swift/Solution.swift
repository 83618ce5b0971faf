class TokenBucket {
    /// Makes a limiter whose buckets hold at most `capacity` tokens and gain
    /// `refillPerSecond` tokens per second.
    init(_ capacity: Int, _ refillPerSecond: Double) {

    }

    /// Takes a token out of the bucket of `key` at `nowMillis`; false where it
    /// holds less than one.
    func allow(_ key: String, _ nowMillis: Int) -> Bool {

    }
}
