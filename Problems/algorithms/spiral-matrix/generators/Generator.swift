struct Generator {
    /// `size` is the length of the longer side.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let half = (size + 1) / 2
        switch recipe {
        case "square":
            return lines(matrix(size, size, -1_000_000_000...1_000_000_000, &random))
        case "wide":
            return lines(matrix(half, size, 0...99_999, &random))
        case "tall":
            return lines(matrix(size, half, -9_999...9_999, &random))
        case "few-values":
            return lines(matrix(size, size, 0...2, &random))
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    private func matrix(
        _ height: Int, _ width: Int, _ range: ClosedRange<Int>, _ random: inout Random
    ) -> [[Int]] {
        (0..<height).map { _ in random.ints(width, in: range) }
    }
}
