/// The large tests: numbers with one decimal.
struct Generator {
    /// `size` is n * 8192 + d.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let (n, d) = (size / 8_192, size % 8_192)
        let width: Int
        switch recipe {
        case "moderate": width = 3  // Scores of a few units at most.
        case "far": width = 300  // Scores in the hundreds.
        default: fatalError("no recipe \(recipe)")
        }
        let w = (0..<d).map { _ in
            Double(random.int(in: -width...width)) / (d > 100 ? 40 : 10)
        }
        let X = (0..<n).map { _ in (0..<d).map { _ in Double(random.int(in: -20...20)) / 10 } }
        let y = (0..<n).map { _ in random.chance(0.4) ? 1 : 0 }
        return lines(w, X, y, Double(random.int(in: 0...20)) / 100)
    }
}
