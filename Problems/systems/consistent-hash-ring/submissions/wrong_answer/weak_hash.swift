// Multiplies by 31 and adds: like names get neighbouring points.
class HashRing {
    private let replicas: Int
    private var nodes: Set<String> = []
    private var points: [(place: UInt64, node: String)] = []

    init(_ replicas: Int) { self.replicas = replicas }

    func add(_ node: String) {
        guard nodes.insert(node).inserted else { return }
        for replica in 0..<replicas { points.append((hash("\(node)#\(replica)"), node)) }
        points.sort { $0 < $1 }
    }

    func remove(_ node: String) {
        guard nodes.remove(node) != nil else { return }
        points.removeAll { $0.node == node }
    }

    func node(for key: String) -> String? {
        guard !points.isEmpty else { return nil }
        let place = hash(key)
        var low = 0
        var high = points.count
        while low < high {
            let middle = (low + high) / 2
            if points[middle].place < place { low = middle + 1 } else { high = middle }
        }
        return points[low == points.count ? 0 : low].node
    }

    private func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) }
    }
}
