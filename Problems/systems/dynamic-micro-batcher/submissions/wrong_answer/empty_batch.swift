// Returns an empty batch when nothing is waiting.
class Batcher {
    private let maxBatch: Int
    private let maxWait: Int
    private var waiting: [Int] = []
    private var due = 0

    init(_ maxBatch: Int, _ maxWaitMillis: Int) {
        self.maxBatch = maxBatch
        maxWait = maxWaitMillis
    }

    func submit(_ id: Int, _ now: Int) -> [[Int]] {
        var gone = tick(now)
        if waiting.isEmpty { due = now + maxWait }
        waiting.append(id)
        if waiting.count == maxBatch || due <= now { gone.append(flush()) }
        return gone
    }

    func tick(_ now: Int) -> [[Int]] {
        due <= now ? [flush()] : []
    }

    private func flush() -> [Int] {
        defer { waiting = [] }
        return waiting
    }
}
