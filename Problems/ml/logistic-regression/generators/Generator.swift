/// The large tests: rows of ten columns.
///
/// `size` is the number of rows to learn from; two thirds as many are hidden. Hidden
/// labels are not in the input: a label follows from the digits of its row, by a rule that
/// oracle.py has, too.
struct Generator {
    private let weights = [20, -15, 10, 5, 0, 0, -10, 15, 3, -5]

    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let (l2, bias): (Double, Int)
        switch recipe {
        case "weak": (l2, bias) = (0.001, 500)
        case "strong": (l2, bias) = (100, -1_000)
        case "uneven": (l2, bias) = (1, 500)
        default: fatalError("no recipe \(recipe)")
        }
        var rows: [[Int]] = []
        var labels: [Int] = []
        while rows.count < size {
            let row = weights.map { _ in random.ints(3, in: -100...100).reduce(0, +) }
            let label = label(of: row, bias: bias)
            // Both labels occur, however few the rows.
            if rows.count < 2 && labels.contains(label) { continue }
            rows.append(row)
            labels.append(label)
        }
        let hidden = (0..<max(1, size * 2 / 3)).map { _ in
            weights.map { _ in random.ints(3, in: -100...100).reduce(0, +) }
        }
        let order = random.shuffled(Array(0..<size))
        return lines(
            order.map { columns(rows[$0], recipe) }, order.map { labels[$0] }, l2,
            hidden.map { columns($0, recipe) })
    }

    /// 1 with the probability (1 + s / (1 + |s|)) / 2, where s is the score in thousandths
    /// and chance is what remains of the digits, each column's times its own prime.
    private func label(of row: [Int], bias: Int) -> Int {
        let primes = [101, 211, 307, 401, 503, 601, 701, 809, 907, 31]
        let score = zip(weights, row).reduce(bias) { $0 + $1.0 * $1.1 }
        let chance = zip(primes, row).reduce(0) { $0 + $1.0 * ($1.1 + 300) } % 997
        return 2 * chance * (1_000 + abs(score)) < 997 * (1_000 + abs(score) + score) ? 1 : 0
    }

    /// Hundredths; or columns of all sizes, some far from 0, one of which hardly changes.
    private func columns(_ row: [Int], _ recipe: String) -> [Double] {
        guard recipe == "uneven" else { return row.map { Double($0) / 100 } }
        let factors = [10, 100, 1_000, 1, 10, 50, 500, 5, 20, 200]
        let shifts = [0, 100_000, -500_000, 1_000, 9_000_000, 20_000, 300_000, -2_000, 5_000, 0]
        return row.indices.map { Double(row[$0] * factors[$0] + shifts[$0]) / 1_000 }
    }
}
