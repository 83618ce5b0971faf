/// The large tests; `size` is the number of examples.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        /// Probabilities are multiples of 1/1024, so that borders are met exactly or not at all.
        var prob = random.ints(size, in: 0...1024).map { Double($0) / 1024 }
        switch recipe {
        case "calibrated":
            return lines(prob.map { random.chance($0) ? 1 : 0 }, prob, 10_000)
        case "overconfident":
            return lines(prob.map { random.chance(0.3 + 0.4 * $0) ? 1 : 0 }, prob, 10_000)
        case "borders":
            // Each probability is a border of the bins.
            prob = random.ints(size, in: 0...64).map { Double($0) / 64 }
            return lines(prob.map { random.chance($0 * $0) ? 1 : 0 }, prob, 64)
        case "certain":
            prob = random.ints(size, in: 0...1).map { Double($0) }
            return lines(prob.map { random.chance(0.05 + 0.8 * $0) ? 1 : 0 }, prob, 9_999)
        case "narrow":
            prob = prob.map { 0.5 + ($0 - 0.5) / 64 }
            return lines(prob.map { _ in random.chance(0.5) ? 1 : 0 }, prob, 8_192)
        default:
            fatalError("no recipe \(recipe)")
        }
    }
}
