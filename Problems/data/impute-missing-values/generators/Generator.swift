/// The large tests: a fit and two transforms. `size` is the number of rows.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        var strategy = recipe
        let tables: [String]
        switch recipe {
        case "median", "mean":
            tables = (0..<3).map { _ in table(size, 2, 0.4, -400_000...400_000, &random) }
        case "mode":
            tables = (0..<3).map { _ in table(size, 2, 0.4, 0...size, &random) }
        case "median-wide":
            strategy = "median"
            tables = (0..<3).map { _ in table(size, 40, 0.5, -400...400, &random) }
        case "sorted":
            strategy = "median"
            let column = "[" + (0..<size).map { "[\(Double($0 - 100) / 4)]" }.joined(separator: ",")
            tables = [column + "]", table(size, 1, 0.9, 0...9, &random), "[[null]]"]
        default:
            fatalError("no recipe \(recipe)")
        }
        return "[\"Imputer\",\"fit\",\"transform\",\"transform\"]\n"
            + "[[\"\(strategy)\"],[" + tables.joined(separator: "],[") + "]]\n"
    }

    /// Random quarters, whose sums are exact.
    private func table(
        _ rows: Int, _ columns: Int, _ missing: Double, _ range: ClosedRange<Int>,
        _ random: inout Random
    ) -> String {
        var text: [String] = []
        for _ in 0..<rows {
            var row: [String] = []
            for _ in 0..<columns {
                let value = "\(Double(random.int(in: range)) / 4)"
                row.append(random.chance(missing) ? "null" : value)
            }
            text.append("[" + row.joined(separator: ",") + "]")
        }
        return "[" + text.joined(separator: ",") + "]"
    }
}
