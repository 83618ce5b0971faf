/// Makes the big trees, written in level order with nil for a missing child.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "left-path": return lines(path(random.ints(size, in: 0...9), isLeft: true))
        case "right-path": return lines(path(random.ints(size, in: 0...9), isLeft: false))
        case "full-levels": return lines(random.ints(size, in: -999...999))
        case "random":
            return lines(grown(random.ints(size, in: -1_000_000_000...1_000_000_000), &random))
        case "twigs": return lines(twigs(random.ints(size, in: -9...99), &random))
        default: fatalError("no recipe \(recipe)")
        }
    }

    /// A tree without branches.
    private func path(_ values: [Int], isLeft: Bool) -> [Int?] {
        trimmed([values[0]] + values.dropFirst().flatMap { isLeft ? [$0, nil] : [nil, $0] })
    }

    /// A path in which each node also has a leaf, on either side.
    private func twigs(_ values: [Int], _ random: inout Random) -> [Int?] {
        var entries: [Int?] = [values[0]]
        var isLeafOnTheLeft = false
        for i in stride(from: 1, to: values.count - 1, by: 2) {
            // The two children of the path's last node; its leaf has none.
            if i > 1, isLeafOnTheLeft { entries += [nil, nil] }
            entries += [values[i], values[i + 1]]
            if i > 1, !isLeafOnTheLeft { entries += [nil, nil] }
            isLeafOnTheLeft = random.chance(0.5)
        }
        return trimmed(entries)
    }

    /// Each node takes a random free place below an earlier one.
    private func grown(_ values: [Int], _ random: inout Random) -> [Int?] {
        var children: [[Int?]] = values.map { _ in [nil, nil] }
        var free = [(node: 0, side: 0), (node: 0, side: 1)]
        for node in values.indices.dropFirst() {
            let i = random.int(in: 0...free.count - 1)
            children[free[i].node][free[i].side] = node
            free[i] = (node, 0)
            free.append((node, 1))
        }
        var entries: [Int?] = [values[0]]
        var order = [0]
        var next = 0
        while next < order.count {
            for child in children[order[next]] {
                entries.append(child.map { values[$0] })
                if let child { order.append(child) }
            }
            next += 1
        }
        return trimmed(entries)
    }

    private func trimmed(_ entries: [Int?]) -> [Int?] {
        Array(entries[...(entries.lastIndex { $0 != nil } ?? 0)])
    }
}
