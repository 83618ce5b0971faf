/// The large tests. All numbers are multiples of 1/8 between -4 and 4, so that
/// every order of summation gives the same results.
struct Generator {
    /// `size` is (n * 256 + d) * 256 + h.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let (n, d, h) = (size / 65_536, size / 256 % 256, size % 256)
        let zeros: Double
        switch recipe {
        case "eighths": zeros = 0
        case "sparse": zeros = 0.7
        default: fatalError("no recipe \(recipe)")
        }
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
