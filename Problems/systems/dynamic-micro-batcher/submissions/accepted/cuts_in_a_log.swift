// Writes all requests into one log and only remembers where the waiting batch begins.
final class Batcher {
    private struct Request {
        let id: Int
        let time: Int
    }

    private let limits: (count: Int, wait: Int)
    private var log: [Request] = []
    private var start = 0

    init(_ maxBatch: Int, _ maxWaitMillis: Int) {
        limits = (maxBatch, maxWaitMillis)
    }

    func submit(_ id: Int, _ now: Int) -> [[Int]] {
        var batches: [[Int]] = []
        cut(now, into: &batches)
        log.append(Request(id: id, time: now))
        cut(now, into: &batches)
        return batches
    }

    func tick(_ now: Int) -> [[Int]] {
        var batches: [[Int]] = []
        cut(now, into: &batches)
        return batches
    }

    /// Takes what is waiting off the log if it is full or due.
    private func cut(_ now: Int, into batches: inout [[Int]]) {
        guard start < log.count else { return }
        guard log.count - start == limits.count || now - log[start].time >= limits.wait else { return }
        batches.append(log[start...].map { $0.id })
        start = log.count
    }
}
