// Looks at the first waiting request without asking whether there is one.
class Batcher {
    private let maxBatch: Int
    private let maxWait: Int
    private var waiting: [(id: Int, time: Int)] = []

    init(_ maxBatch: Int, _ maxWaitMillis: Int) {
        self.maxBatch = maxBatch
        maxWait = maxWaitMillis
    }

    func submit(_ id: Int, _ now: Int) -> [[Int]] {
        var gone = waiting.isEmpty ? [] : tick(now)
        waiting.append((id, now))
        if waiting.count == maxBatch || maxWait == 0 {
            gone.append(waiting.map { $0.id })
            waiting = []
        }
        return gone
    }

    func tick(_ now: Int) -> [[Int]] {
        guard now - waiting[0].time >= maxWait else { return [] }
        let ids = waiting.map { $0.id }
        waiting = []
        return [ids]
    }
}
