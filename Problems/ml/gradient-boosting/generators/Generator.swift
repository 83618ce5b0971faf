/// The large tests.
///
/// `size` is the number of rows to learn from. Hidden targets are not in the input: a
/// target, and the noise in it, follows from the digits of its row, by a rule that
/// oracle.py has, too.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        var row: [Int] {
            switch recipe {
            case "smooth": random.ints(5, in: 0...999)
            case "wave": [random.int(in: 0...9_999)]
            // Ten values; one that changes in few rows; far from zero; anything.
            case "uneven":
                [
                    random.int(in: 0...9), random.chance(0.03) ? 1 : 0,
                    9_000_000 + random.int(in: 0...999), random.int(in: -9_999_999...9_999_999),
                ]
            default: fatalError("no recipe \(recipe)")
            }
        }
        let (rounds, rate, depth): (Int, Double, Int)
        let hiddenShare: Int
        switch recipe {
        case "smooth": (rounds, rate, depth, hiddenShare) = (200, 0.1, 3, 10)
        case "wave": (rounds, rate, depth, hiddenShare) = (500, 0.02, 4, 30)
        default: (rounds, rate, depth, hiddenShare) = (100, 0.1, 4, 30)
        }
        let X = (0..<size).map { _ in row }
        let hidden = (0..<max(1, size * hiddenShare / 100)).map { _ in row }
        return lines(
            X.map(thousandths), X.map { target(of: $0, recipe) }, rounds, rate, depth,
            hidden.map(thousandths))
    }

    private func thousandths(_ row: [Int]) -> [Double] { row.map { Double($0) / 1_000 } }

    private func target(of row: [Int], _ recipe: String) -> Double {
        switch recipe {
        case "smooth":
            // Two columns that count together, a bow, two slopes.
            let bow = (row[2] - 500) * (row[2] - 500)
            let sum = row[0] * row[1] + 2 * bow + 1_000 * row[3] + 500 * row[4]
            return Double(sum / 1_000 + noise(row, 100)) / 100
        case "wave":
            // Up and down, three times.
            let place = row[0] % 3_333
            return Double(min(place, 3_333 - place) + noise(row, 500)) / 1_000
        default:
            // A few rows are far from all others.
            let steps = row[0] % 3 * 1_000 + row[1] * 50_000 + (row[2] - 9_000_000) * 4
            return Double(steps + (row[3] < 0 ? 2_000 : 0) + noise(row, 300))
        }
    }

    /// From -size to size, as if by chance: each column times its own prime, and the square
    /// of the sum.
    private func noise(_ row: [Int], _ size: Int) -> Int {
        let primes = [101, 211, 307, 401, 503]
        let sum = zip(primes, row).reduce(0) { $0 + $1.0 * ($1.1 + 10_000_000) } % 9_973
        return sum * sum % 9_973 % (2 * size + 1) - size
    }
}
