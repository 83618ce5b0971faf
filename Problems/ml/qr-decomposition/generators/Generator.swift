struct Generator {
    /// `size` is the number of rows.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        func matrix(_ columns: Int, _ entry: (Int, Int) -> Double) -> String {
            lines((0..<size).map { i in (0..<columns).map { j in entry(i, j) } })
        }
        switch recipe {
        case "random":
            return matrix(size) { _, _ in Double(random.int(in: -999...999)) / 100 }
        case "tall":
            return matrix(40) { _, _ in Double(random.int(in: -99_999...99_999)) / 100 }
        case "alike":
            // All columns are one column and a little noise.
            let common = (0..<size).map { _ in random.int(in: -9_999...9_999) }
            return matrix(60) { i, _ in
                Double(common[i] * 1_000_000 + random.int(in: -99...99)) / 1_000_000_000
            }
        case "triangular":
            // Nearly triangular as it stands.
            return matrix(size) { i, j in
                let entry = Double(random.int(in: -99...99)) / 100
                return i == j ? 60 + entry : i < j ? entry : entry / 10_000_000
            }
        case "powers":
            return matrix(12) { i, j in
                (0..<j).reduce(1) { power, _ in power * Double(i + 1) / Double(size) }
            }
        case "scales":
            // Columns of very different lengths, in random order.
            let sizes = random.shuffled((0..<100).map { [0.001, 0.01, 1, 100][$0 % 4] })
            return matrix(100) { _, j in Double(random.int(in: -999...999)) / 100 * sizes[j] }
        default:
            fatalError("no recipe \(recipe)")
        }
    }
}
