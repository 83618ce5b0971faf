/// The large tests: points of two columns in clouds, with one decimal.
///
/// `size` is the number of points.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let centres: [[Int]]  // In tenths, like all that is counted here.
        let width: Int
        switch recipe {
        case "clouds":
            // Anywhere, so that some may overlap.
            centres = (0..<5).map { _ in random.ints(2, in: -100...100) }
            width = 20
        case "grid":
            // Twenty small clouds. A bad start leaves two centres in one of them.
            centres = (0..<20).map { [100 * ($0 / 5), 100 * ($0 % 5)] }
            width = 2
        case "nested":
            // Far from zero, four tight clouds in each of four clouds: k-means has to see
            // both sizes.
            centres = (0..<16).map { c in
                (0..<2).map { column in
                    let (outer, inner) = ((c / 4) >> column & 1, (c % 4) >> column & 1)
                    return 90_000 + 1_000 * outer + 60 * inner + random.int(in: -5...5)
                }
            }
            width = 2
        default:
            fatalError("no recipe \(recipe)")
        }
        let points = (0..<size).map { i in
            centres[i % centres.count].map { $0 + noise(width, &random) }
        }
        return lines(
            random.shuffled(points).map { $0.map { Double($0) / 10 } },
            min(centres.count, size), [1, 2, 3, 4, 5])
    }

    /// Roughly normal, with the deviation `width`.
    private func noise(_ width: Int, _ random: inout Random) -> Int {
        random.ints(3, in: -width...width).reduce(0, +)
    }
}
