// Adds the new request before asking whether the waiting batch is due.
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
        if waiting.isEmpty { due = now + maxWait }
        waiting.append(id)
        return waiting.count == maxBatch || due <= now ? [flush()] : []
    }

    func tick(_ now: Int) -> [[Int]] {
        !waiting.isEmpty && due <= now ? [flush()] : []
    }

    private func flush() -> [Int] {
        defer { waiting = [] }
        return waiting
    }
}
