// Counts the wait from the last departure instead of from the first request.
class Batcher {
    private let maxBatch: Int
    private let maxWait: Int
    private var waiting: [Int] = []
    private var due: Int

    init(_ maxBatch: Int, _ maxWaitMillis: Int) {
        self.maxBatch = maxBatch
        maxWait = maxWaitMillis
        due = maxWaitMillis
    }

    func submit(_ id: Int, _ now: Int) -> [[Int]] {
        var gone = tick(now)
        waiting.append(id)
        if waiting.count == maxBatch || due <= now { gone.append(flush(now)) }
        return gone
    }

    func tick(_ now: Int) -> [[Int]] {
        !waiting.isEmpty && due <= now ? [flush(now)] : []
    }

    private func flush(_ now: Int) -> [Int] {
        due = now + maxWait
        defer { waiting = [] }
        return waiting
    }
}
