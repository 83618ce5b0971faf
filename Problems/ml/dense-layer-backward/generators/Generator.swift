/// The large tests.
///
/// All numbers are multiples of 1/8 between -4 and 4, so that
/// every order of summation gives the same results.
struct Generator {
    /// `size` is the largest of n, d and h; the others are parts of it.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let parts: [Int]  // Of 20.
        switch recipe {
        case "square": parts = [20, 20, 20]
        case "tall": parts = [20, 12, 9]
        case "features": parts = [10, 20, 8]
        case "sparse": parts = [8, 10, 20]
        default: fatalError("no recipe \(recipe)")
        }
        let sides = parts.map { max(1, $0 * size / 20) }
        let (n, d, h) = (sides[0], sides[1], sides[2])
        let zeros = recipe == "sparse" ? 0.7 : 0
        func matrix(_ rows: Int, _ columns: Int) -> [[Double]] {
            (0..<rows).map { _ in
                (0..<columns).map { _ in
                    random.chance(zeros) ? 0 : Double(random.int(in: -32...32)) / 8
                }
            }
        }
        return lines(matrix(n, d), matrix(d, h), matrix(n, h))
    }
}
