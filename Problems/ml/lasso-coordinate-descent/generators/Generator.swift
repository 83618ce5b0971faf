struct Generator {
    /// `size` is the number of rows.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "independent":
            return problem(size, 200, 0, 20, 0.5, &random)
        case "related":
            return problem(size, 200, 0.95, 20, 0.06, &random)
        case "wide":
            return problem(size, 200, 0.5, 8, 0.3, &random)
        case "closely-related":
            return problem(size, 100, 0.97, 30, 0.02, &random)
        case "scales":
            let sizes = (0..<150).map { _ in random.element(of: [0.2, 1, 5]) }
            return problem(size, 150, 0.3, 25, 0.05, &random) { sizes[$0] }
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    /// Rows in which each feature is like the one before it as far as `share` says, and
    /// of which `used` matter.
    private func problem(
        _ rows: Int, _ features: Int, _ share: Double, _ used: Int, _ alpha: Double,
        _ random: inout Random, size: (Int) -> Double = { _ in 1 }
    ) -> String {
        var weights = [Double](repeating: 0, count: features)
        for j in random.shuffled(Array(0..<features)).prefix(used) {
            weights[j] = Double(random.int(in: 2...9)) * (random.chance(0.5) ? 1 : -1) / size(j)
        }
        var X: [[Double]] = []
        var y: [Double] = []
        let fresh = (1 - share * share).squareRoot()
        for _ in 0..<rows {
            var row: [Double] = []
            var value = random.double(-2, 2)
            for j in 0..<features {
                value = share * value + fresh * random.double(-2, 2)
                row.append((value * size(j) * 10_000).rounded() / 10_000)
            }
            let sum = zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 }
            X.append(row)
            y.append(((sum + random.double(-3, 3)) * 1_000).rounded() / 1_000)
        }
        return lines(X, y, alpha)
    }
}
