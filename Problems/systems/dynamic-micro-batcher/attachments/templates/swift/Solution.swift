class Batcher {
    /// Makes a batcher for batches of at most `maxBatch` requests, whose first
    /// one waits for at most `maxWaitMillis`.
    init(_ maxBatch: Int, _ maxWaitMillis: Int) {

    }

    /// Brings the request `id`; returns the batches that leave.
    func submit(_ id: Int, _ now: Int) -> [[Int]] {

    }

    /// Says what time it is; returns the batches that leave.
    func tick(_ now: Int) -> [[Int]] {

    }
}
