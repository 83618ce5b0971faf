struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "path":
            return graph(size, (1..<size).map { ($0 - 1, $0) }, &random)
        case "star":
            return graph(size, (1..<size).map { (0, $0) }, &random)
        case "complete":
            let edges = (0..<size).flatMap { a in (a + 1..<size).map { (a, $0) } }
            return graph(size, edges, &random)
        case "random":
            return graph(size, connected(size, size + size / 6, &random), &random)
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    /// A random tree and more edges until there are `edgeCount` of them.
    func connected(_ count: Int, _ edgeCount: Int, _ random: inout Random) -> [(Int, Int)] {
        var edges = (1..<count).map { (random.int(in: 0...$0 - 1), $0) }
        var known = Set(edges.map { $0.0 * count + $0.1 })
        while edges.count < edgeCount {
            let a = random.int(in: 0...count - 1)
            let b = random.int(in: 0...count - 1)
            if a < b, known.insert(a * count + b).inserted { edges.append((a, b)) }
        }
        return edges
    }

    /// The adjacency list, with the nodes numbered at random and the edges in
    /// random order.
    func graph(_ count: Int, _ edges: [(Int, Int)], _ random: inout Random) -> String {
        let numbers = random.shuffled(Array(1...count))
        var neighbors = [[Int]](repeating: [], count: count)
        for (a, b) in random.shuffled(edges) {
            neighbors[numbers[a] - 1].append(numbers[b])
            neighbors[numbers[b] - 1].append(numbers[a])
        }
        return lines(neighbors)
    }
}
