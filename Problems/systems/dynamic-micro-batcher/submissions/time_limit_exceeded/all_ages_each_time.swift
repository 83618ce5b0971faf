// Asks all waiting requests for their age at each call.
class Batcher {
    private let maxBatch: Int
    private let maxWait: Int
    private var waiting: [(id: Int, time: Int)] = []

    init(_ maxBatch: Int, _ maxWaitMillis: Int) {
        self.maxBatch = maxBatch
        maxWait = maxWaitMillis
    }

    func submit(_ id: Int, _ now: Int) -> [[Int]] {
        var gone = tick(now)
        waiting.append((id, now))
        if waiting.count == maxBatch {
            gone.append(waiting.map { $0.id })
            waiting = []
        }
        return gone + tick(now)
    }

    func tick(_ now: Int) -> [[Int]] {
        let ages = waiting.map { now - $0.time }
        guard let oldest = ages.max(), oldest >= maxWait else { return [] }
        let ids = waiting.map { $0.id }
        waiting = []
        return [ids]
    }
}
