struct Generator {
    /// `size` is the number of nodes; of a grid its side, of detours their number.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        // Lines between 0 ..< count; the signal starts at 0.
        var count = size
        var times: [[Int]] = []
        switch recipe {
        case "random":
            times = (1..<count).map { [random.int(in: 0...$0 - 1), $0, random.int(in: 0...1_000_000)] }
            while times.count < 2 * count {
                let (a, b) = (random.int(in: 0...count - 1), random.int(in: 0...count - 1))
                if a != b { times.append([a, b, random.int(in: 0...1_000_000)]) }
            }
            times = random.shuffled(times)
        case "chain":
            // From the last line to the first; a short cut takes longer than the chain.
            for node in (1..<count).reversed() {
                times.append([node - 1, node, random.int(in: 400_000...499_999)])
                if node % 2 == 0 { times.append([node - 2, node, 1_000_000]) }
            }
        case "grid":
            count = size * size
            for node in 0..<count {
                for (isInside, other) in [
                    (node % size > 0, node - 1), (node % size < size - 1, node + 1),
                    (node >= size, node - size), (node + size < count, node + size),
                ] where isInside {
                    times.append([node, other, random.int(in: 1...1_000)])
                }
            }
            times = random.shuffled(times)
        case "star":
            times = (1..<count).map { [0, $0, 1_000_000 - $0] }
            times += (1..<count).map { [$0, $0 == 1 ? count - 1 : $0 - 1, 0] }
        case "missing":
            times = (1..<count - 1).map { [random.int(in: max(0, $0 - 50)...$0 - 1), $0, 3] }
            while times.count < 2 * count {
                let (a, b) = (random.int(in: 0...count - 1), random.int(in: 0...count - 2))
                if a != b { times.append([a, b, random.int(in: 1...9)]) }
            }
            times = random.shuffled(times)
        case "detours":
            // Two lines in place of one from each second node to the next: longer, but faster.
            count = 2 * size + 1
            for i in 0..<size {
                times.append([2 * i, 2 * i + 2, 60 * (size - i)])
                times.append([2 * i, 2 * i + 1, 1])
                times.append([2 * i + 1, 2 * i + 2, random.int(in: 1...9)])
            }
        default:
            fatalError("no recipe \(recipe)")
        }
        let names = random.shuffled(Array(1...count))
        return lines(times.map { [names[$0[0]], names[$0[1]], $0[2]] }, count, names[0])
    }
}
