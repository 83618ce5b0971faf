/// The large tests. `size` is the number of values; the bins stand in the recipe's name.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let parts = recipe.split(separator: "-")
        let expected: [Double]
        let actual: [Double]
        switch parts[0] {
        case "uniform":
            expected = random.ints(size, in: 0...9_999_999).map { Double($0) / 100 }
            actual = random.ints(size, in: 0...9_999_999).map { Double($0) / 100 }
        case "shifted":
            expected = (0..<size).map { _ in bell(&random) }
            actual = (0..<size - 7).map { _ in bell(&random) + 200 }
        case "rare":
            // Single values in many bins: shares below 0.0001 that are not 0.
            expected = random.shuffled((0..<size).map { Double($0) })
            actual = random.shuffled(
                (0..<size).map { $0 < 80 ? Double(600 * $0 + 3) : Double(size - $0 % 900) })
        case "steps":
            expected = random.ints(size, in: 0...40).map { Double($0 * $0) }
            actual = random.ints(size, in: 0...42).map { Double($0 * $0 - 1) }
        case "sorted":
            expected = (0..<size).reversed().map { Double($0) / 8 }
            actual = (0..<size).reversed().map { Double($0) / 10 - 50 }
        default:
            fatalError("no recipe \(recipe)")
        }
        return lines(expected, actual, Int(parts[1])!)
    }

    /// A sum of evenly distributed numbers, in hundredths.
    private func bell(_ random: inout Random) -> Double {
        Double(random.ints(6, in: -30_000...30_000).reduce(0, +)) / 100
    }
}
