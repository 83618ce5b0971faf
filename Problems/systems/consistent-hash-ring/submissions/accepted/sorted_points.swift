// A sorted array of points, and a binary search for the first at or after the key's.
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

    /// FNV-1a, then the finish of SplitMix64: names that are nearly equal lie far apart.
    private func hash(_ text: String) -> UInt64 {
        var mixed: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { mixed = (mixed ^ UInt64(byte)) &* 0x100_0000_01b3 }
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
