/// The big tests of Merge Intervals; `size` is the count of intervals.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "random":
            let longest = 60_000
            return lines(
                random.ints(size, in: -1_000_000_000...1_000_000_000 - longest).map {
                    [$0, $0 + random.int(in: 0...longest)]
                })
        case "apart":
            return lines(random.shuffled((0..<size).map { [5 * $0, 5 * $0 + 4] }))
        case "chain":
            return lines(random.shuffled((0..<size).map { [2 * $0 - size, 2 * $0 - size + 2] }))
        case "nested":
            return lines(random.shuffled((0..<size).map { [-3 * $0, 2 * $0] }))
        case "descending":  // Groups of two that touch.
            return lines(
                (0..<size).reversed().map { i in
                    i % 2 == 0 ? [10 * i, 10 * i + 10] : [10 * i, 10 * i + 3]
                })
        case "points":
            return lines(random.ints(size, in: -size...size).map { [$0, $0] })
        case "cover":
            let inside = (1..<size).map { [7 * $0, 7 * $0 + 5] }
            return lines(random.shuffled(inside + [[1, 7 * size]]))
        default:
            fatalError("no recipe \(recipe)")
        }
    }
}
