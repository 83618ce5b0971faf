/// The large tests: samples of a mixture with two decimals.
///
/// `size` is the number of values. The hidden sample is no part of the input: oracle.py,
/// which knows the mixtures, too, draws it from the one that the values are from.
struct Generator {
    /// In hundredths: around `mean` with this deviation, so many of all in percent.
    private struct Part { var mean, deviation, share: Int }

    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        let parts: [Part]
        switch recipe {
        case "two":
            parts = [
                Part(mean: -200, deviation: 50, share: 50),
                Part(mean: 200, deviation: 50, share: 50),
            ]
        case "three":
            parts = [
                Part(mean: -400, deviation: 50, share: 45),
                Part(mean: 100, deviation: 50, share: 27),
                Part(mean: 400, deviation: 50, share: 28),
            ]
        case "far":
            // Two of different size, far from zero and in ascending order.
            parts = [
                Part(mean: 951_000, deviation: 100, share: 65),
                Part(mean: 952_000, deviation: 200, share: 35),
            ]
        default:
            fatalError("no recipe \(recipe)")
        }
        var random = Random(seed: seed)
        var values: [Int] = []
        var share = 0
        for part in parts {
            share += part.share
            while values.count < (share * size + 50) / 100 {
                values.append(part.mean + normal(part.deviation, &random))
            }
        }
        values = recipe == "far" ? values.sorted() : random.shuffled(values)
        return lines(values.map { Double($0) / 100 }, 2_000, [1, 2, 3, 4, 5])
    }

    /// Twelve uniform numbers have a sum of the variance 1, and it is as good as normal.
    private func normal(_ deviation: Int, _ random: inout Random) -> Int {
        let sum = random.ints(12, in: 0...1_000_000).reduce(-6_000_000, +)
        return Int((Double(sum * deviation) / 1_000_000).rounded())
    }
}
