struct JudgeProbe {
    /// What became of the keys after each step, and at the end.
    func run(
        _ replicas: Int, _ steps: [(action: String, node: String)], _ prefix: String,
        _ first: Int, _ keys: Int
    ) -> (
        steps: [(moved: Int, astray: Int, strangers: Int, least: Int, most: Int)], unsteady: Int,
        differing: Int
    ) {
        let names = (first..<first + keys).map { "\(prefix)\($0)" }
        let ring = HashRing(replicas)
        var nodes: Set<String> = []
        var before = names.map { ring.node(for: $0) }
        var rows: [(moved: Int, astray: Int, strangers: Int, least: Int, most: Int)] = []
        for (action, node) in steps {
            let adds: Bool
            let changes: Bool
            switch action {
            case "add":
                adds = true
                changes = nodes.insert(node).inserted
                ring.add(node)
            default:
                adds = false
                changes = nodes.remove(node) != nil
                ring.remove(node)
            }
            let now = names.map { ring.node(for: $0) }
            var counts = Dictionary(uniqueKeysWithValues: nodes.map { ($0, 0) })
            var (moved, astray, strangers) = (0, 0, 0)
            for (old, new) in zip(before, now) {
                if let new {
                    if let count = counts[new] {
                        counts[new] = count + 1
                    } else {
                        strangers += 1
                    }
                } else if !nodes.isEmpty {
                    strangers += 1
                }
                guard !same(old, new) else { continue }
                moved += 1
                if !changes || !same(adds ? new : old, node) { astray += 1 }
            }
            before = now
            rows.append(
                (moved, astray, strangers, counts.values.min() ?? 0, counts.values.max() ?? 0))
        }
        let twin = HashRing(replicas)
        for node in nodes.sorted().reversed() { twin.add(node) }
        var (unsteady, differing) = (0, 0)
        for place in names.indices.reversed() {
            if !same(ring.node(for: names[place]), before[place]) { unsteady += 1 }
            if !same(twin.node(for: names[place]), before[place]) { differing += 1 }
        }
        return (rows, unsteady, differing)
    }

    private func same(_ one: String?, _ other: String?) -> Bool {
        switch (one, other) {
        case (nil, nil): return true
        case (let one?, let other?): return one.utf8.elementsEqual(other.utf8)
        default: return false
        }
    }
}
