/// The large tests; `size` is the number of examples.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "all-different":
            let ranks = random.shuffled(Array(0..<size))
            let prob = ranks.map { Double($0) / Double(size) }
            return lines(prob.map { random.chance($0) ? 1 : 0 }, prob, 3.0, 1.5)
        case "rare":
            // Fraud is rare and dear, and all probabilities are small.
            let ranks = random.shuffled(Array(0..<size))
            let prob = ranks.map { Double($0) / Double(size) / 64 }
            return lines(prob.map { random.chance($0) ? 1 : 0 }, prob, 0.25, 60.0)
        case "few-values":
            let tenths = random.ints(size, in: 0...10)
            return lines(
                tenths.map { random.chance(0.1 + 0.06 * Double($0)) ? 1 : 0 },
                tenths.map { Double($0) / 10 }, 7.0, 5.5)
        case "useless":
            // The scores say nothing: stopping nothing is best, narrowly.
            let prob = (0..<size).map { Double($0) / Double(2 * size) }
            return lines(prob.map { _ in random.chance(0.49) ? 1 : 0 }, prob, 1_000.0, 1_000.0)
        case "all-stopped":
            // The example with the least probability is fraud, and dearer than all others.
            var truth = [Int](repeating: 0, count: size)
            let prob = random.shuffled(Array(0..<size)).map { Double($0) / Double(size) }
            for (i, p) in prob.enumerated() where p == 0 || random.chance(0.001) { truth[i] = 1 }
            return lines(truth, prob, 0.001, 999.5)
        default:
            fatalError("no recipe \(recipe)")
        }
    }
}
