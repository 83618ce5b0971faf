/// The large tests. `size` is the number of examples.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "all-different":
            // Every score once, half of them positive, the higher ones more often.
            let ranks = random.shuffled(Array(0..<size))
            let chosen = ranks.map { Double($0) / Double(size) + random.double(0, 2) }
            let middle = chosen.sorted()[size / 2]
            return lines(chosen.map { $0 < middle ? 0 : 1 }, ranks.map { Double($0) })
        case "few-values":
            // Eleven scores, 0.0 to 1.0, each positive with about that probability.
            let tenths = random.ints(size, in: 0...10)
            return lines(
                tenths.map { random.chance(0.1 + 0.08 * Double($0)) ? 1 : 0 },
                tenths.map { Double($0) / 10 })
        case "all-equal":
            return lines(random.ints(size, in: 0...1), [Double](repeating: -0.5, count: size))
        case "separated":
            // Ascending; the first half negative, the second half positive.
            let truth = (0..<size).map { $0 < size / 2 ? 0 : 1 }
            return lines(truth, (0..<size).map { Double($0 - size / 2) / 8 })
        case "three-positives":
            // Pairs of neighbours tie; a handful of examples is positive.
            var truth = [Int](repeating: 0, count: size)
            for place in random.shuffled(Array(0..<size)).prefix(3) { truth[place] = 1 }
            return lines(truth, (0..<size).map { -Double($0 / 2) })
        default:
            fatalError("no recipe \(recipe)")
        }
    }
}
