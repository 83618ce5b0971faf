/// Makes the big trees, written in level order with nil for a missing child. First
/// comes the shape; then the nodes get ascending numbers in order.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "left-path":
            return lines(written(path(size) { _ in 0 }, ascending(size, &random)))
        case "right-path":
            return lines(written(path(size) { _ in 1 }, ascending(size, &random)))
        case "balanced":
            return lines(written(full(size), ascending(size, &random)))
        case "balanced-broken":
            // The node before the root in order becomes greater than the root.
            let children = full(size)
            let root = inOrder(children).firstIndex(of: 0)!
            var values = ascending(size, &random)
            values[root - 1] = values[root] + 1
            return lines(written(children, values))
        case "random":
            return lines(written(grown(size, &random), ascending(size, &random)))
        case "zigzag-broken":
            // The last node is fine beside its parent, but outside the other bound.
            let children = path(size) { $0 % 2 }
            var values = ascending(size, &random)
            let last = inOrder(children).firstIndex(of: size - 1)!
            let parent = inOrder(children).firstIndex(of: size - 2)!
            values[last] = last < parent ? values[last - 1] - 1 : values[last + 1] + 1
            return lines(written(children, values))
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    /// Numbers at least two apart.
    private func ascending(_ count: Int, _ random: inout Random) -> [Int] {
        var value = -1_000_000
        return (0..<count).map { _ in
            value += random.int(in: 2...90)
            return value
        }
    }

    /// The children of each node, left and right; node 0 is the root.
    private func path(_ size: Int, side: (Int) -> Int) -> [[Int?]] {
        (0..<size).map { node in
            var children: [Int?] = [nil, nil]
            if node + 1 < size { children[side(node)] = node + 1 }
            return children
        }
    }

    private func full(_ size: Int) -> [[Int?]] {
        (0..<size).map { node in
            [2 * node + 1, 2 * node + 2].map { $0 < size ? $0 : nil }
        }
    }

    /// Each node takes a random free place below an earlier one.
    private func grown(_ size: Int, _ random: inout Random) -> [[Int?]] {
        var children = [[Int?]](repeating: [nil, nil], count: size)
        var free = [(node: 0, side: 0), (node: 0, side: 1)]
        for node in 1..<size {
            let i = random.int(in: 0...free.count - 1)
            children[free[i].node][free[i].side] = node
            free[i] = (node, 0)
            free.append((node, 1))
        }
        return children
    }

    private func inOrder(_ children: [[Int?]]) -> [Int] {
        var order: [Int] = []
        var way: [Int] = []
        var node: Int? = 0
        while node != nil || !way.isEmpty {
            while let current = node {
                way.append(current)
                node = children[current][0]
            }
            let current = way.removeLast()
            order.append(current)
            node = children[current][1]
        }
        return order
    }

    /// The entries of the tree whose nodes have these values in order.
    private func written(_ children: [[Int?]], _ values: [Int]) -> [Int?] {
        var valueOf = [Int](repeating: 0, count: values.count)
        for (node, value) in zip(inOrder(children), values) { valueOf[node] = value }
        var entries: [Int?] = [valueOf[0]]
        var order = [0]
        var next = 0
        while next < order.count {
            for child in children[order[next]] {
                entries.append(child.map { valueOf[$0] })
                if let child { order.append(child) }
            }
            next += 1
        }
        return Array(entries[...(entries.lastIndex { $0 != nil } ?? 0)])
    }
}
