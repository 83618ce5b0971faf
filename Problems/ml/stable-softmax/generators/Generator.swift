/// The medium and large tests. `size` is the number of scores, but for the
/// recipes that put one more in the middle.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "bell":
            return lines(bell(size, centre: 0, spread: 2, &random))
        case "far-below":
            return lines(bell(size, centre: -9_900, spread: 3, &random))
        case "one-winner":
            return lines(
                uniform(size / 2, -5...5, &random) + [60] + uniform(size / 2, -5...5, &random))
        case "small-terms":
            let small = [Double](repeating: -15, count: size / 2)
            return lines(small + [0] + small)
        case "masked":
            return lines(masked(bell(size, centre: 40, spread: 5, &random), 0.7, &random))
        case "mostly-masked":
            return lines(masked(bell(size, centre: -9_980, spread: 3, &random), 0.96, &random))
        case "masked-far-below":
            return lines(masked(uniform(size, -10_000 ... -9_990, &random), 0.6, &random))
        case "wide":
            return lines(uniform(size, -10_000...10_000, &random))
        case "wide-tenths":
            return lines(uniform(size, -10_000...10_000, parts: 10, &random))
        case "close":
            return lines(uniform(size, -5...5, &random))
        case "all-largest":
            return lines([Double](repeating: 10_000, count: size))
        case "ascending":
            return lines((0..<size).map { Double($0 - 10_000) })
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    /// Scores of a range, with few decimals.
    private func uniform(
        _ count: Int, _ range: ClosedRange<Int>, parts: Int = 1_000, _ random: inout Random
    ) -> [Double] {
        let parted = range.lowerBound * parts...range.upperBound * parts
        return random.ints(count, in: parted).map { Double($0) / Double(parts) }
    }

    /// Scores that gather round a centre: sums of twelve random numbers.
    private func bell(
        _ count: Int, centre: Double, spread: Double, _ random: inout Random
    ) -> [Double] {
        (0..<count).map { _ in
            var sum = -6.0
            for _ in 0..<12 { sum += random.unit() }
            return ((centre + spread * sum) * 1_000).rounded() / 1_000
        }
    }

    /// Masks about this share of the scores, but never all.
    private func masked(
        _ scores: [Double], _ share: Double, _ random: inout Random
    ) -> [Double] {
        let kept = random.int(in: 0...scores.count - 1)
        return scores.enumerated().map { i, score in
            i != kept && random.chance(share) ? -.infinity : score
        }
    }
}
