/// The large tests.
///
/// `size` is the number of rows to learn from; two thirds as many, 8 at least, are unseen.
/// Their labels are not in the input: a label follows from its row, by a rule that
/// oracle.py has, too.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let (hidden, epochs): (Int, Int)
        switch recipe {
        case "ring", "uneven": (hidden, epochs) = (16, 200)
        case "ball": (hidden, epochs) = (32, 100)
        default: fatalError("no recipe \(recipe)")
        }
        var rows: [[Int]] = []
        var labels: [Int] = []
        for i in 0..<size + max(8, size * 2 / 3) {
            // Both labels occur, however few the rows.
            let wanted = i < 2 ? i : random.int(in: 0...1)
            var row: [Int]
            repeat { row = place(recipe, &random) } while label(of: row, recipe) != wanted
            rows.append(row)
            labels.append(wanted)
        }
        let X = rows.map { columns($0, recipe) }
        return lines(
            Array(X[..<size]), Array(labels[..<size]), hidden, epochs, [1, 2, 3, 4, 5],
            Array(X[size...]))
    }

    /// Two numbers in thousandths, and one that is hardly ever 1.
    private func place(_ recipe: String, _ random: inout Random) -> [Int] {
        switch recipe {
        case "ring":
            // A gap lies between the circle and the ring.
            var (x, y, square) = (0, 0, 0)
            repeat {
                (x, y) = (random.int(in: -2_300...2_300), random.int(in: -2_300...2_300))
                square = x * x + y * y
            } while square > 2_300 * 2_300 || (1_210_000...2_560_000).contains(square)
            return [x, y, 0]
        case "ball":
            return [noise(1_000, &random), noise(1_000, &random), 0]
        default:
            // Clouds at the corners of a square.
            let corner = (0..<2).map { _ in random.chance(0.5) ? 1_000 : -1_000 }
            return corner.map { $0 + noise(250, &random) } + [random.chance(0.03) ? 1 : 0]
        }
    }

    /// In the middle; outside; at corners with different signs.
    private func label(of row: [Int], _ recipe: String) -> Int {
        let square = row[0] * row[0] + row[1] * row[1]
        return switch recipe {
        case "ring": square < 1_850_000 ? 1 : 0
        case "ball": square > 1_386_000 ? 1 : 0
        default: (row[0] < 0) != (row[1] < 0) ? 1 : 0
        }
    }

    /// Two columns; or three of very different sizes, far from 0, the last nearly constant.
    private func columns(_ row: [Int], _ recipe: String) -> [Double] {
        guard recipe == "uneven" else { return row[..<2].map { Double($0) / 1_000 } }
        return [
            8_000 + Double(row[0]) / 1_000, Double(row[1] * 2 - 3_000), 7 + Double(row[2]),
        ]
    }

    /// Roughly normal, with the deviation `width`.
    private func noise(_ width: Int, _ random: inout Random) -> Int {
        random.ints(3, in: -width...width).reduce(0, +)
    }
}
