/// The largest tests, with scores from a table; `size` is the number of rows.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        guard recipe == "alternate" else { fatalError("no recipe \(recipe)") }
        var random = Random(seed: seed)
        // Different multiples of 1/32, shuffled.
        let features = random.shuffled(Array(-32_000...32_000)).prefix(size)
        let labels = random.ints(size, in: -1_000...1_000).map { Double($0) }
        let grid = random.shuffled(Array(0...10_000)).prefix(15).map { Double($0) / 2 }
        let table = grid.map { _ in random.ints(2, in: -80...80).map { Double($0) / 8 } }
        return lines(
            features.map { [Double($0) / 32] }, labels, grid,
            [Array(stride(from: 1, to: size, by: 2)), Array(stride(from: 0, to: size, by: 2))],
            "table", table)
    }
}
