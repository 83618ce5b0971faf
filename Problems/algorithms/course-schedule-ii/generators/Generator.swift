struct Generator {
    /// `size` is the number of courses, for layers that of the second layer.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "random":
            return test(size, upwards(size, 2 * size, &random), &random)
        case "chain":
            let pairs = (0..<size).flatMap { before in
                (before + 1..<min(before + 3, size)).map { [$0, before] }
            }
            return test(size, pairs, &random)
        case "circle":
            // Up from one third of the way to two thirds, and back.
            let (low, high) = (size / 3, 2 * size / 3)
            let way = (low..<high).map { [$0 + 1, $0] } + [[low, high]]
            let known = Set(way)
            let others = upwards(size, size + size / 2, &random).filter { !known.contains($0) }
            return test(size, way + others, &random)
        case "layers":
            let pairs = (0..<size).flatMap { a in (size..<2 * size - 1).map { [a, $0] } }
            return test(2 * size - 1, pairs, &random)
        case "free":
            return test(size, [], &random)
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    /// Different random pairs in which the larger number needs the smaller one.
    func upwards(_ count: Int, _ pairCount: Int, _ random: inout Random) -> [[Int]] {
        var pairs: [[Int]] = []
        var known: Set<[Int]> = []
        while pairs.count < pairCount {
            let pair = [random.int(in: 0...count - 1), random.int(in: 0...count - 1)]
            if pair[0] > pair[1], known.insert(pair).inserted { pairs.append(pair) }
        }
        return pairs
    }

    /// The input, with the courses numbered at random and the pairs in random order.
    func test(_ count: Int, _ pairs: [[Int]], _ random: inout Random) -> String {
        let names = random.shuffled(Array(0..<count))
        return lines(count, random.shuffled(pairs).map { [names[$0[0]], names[$0[1]]] })
    }
}
