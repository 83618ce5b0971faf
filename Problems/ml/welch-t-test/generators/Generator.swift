/// The large tests; `size` is the number of elements of the first sample.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        /// Bell-shaped multiples of 1/64: the sum of four even ones.
        func sample(_ count: Int, _ mean: Double, _ spread: Int) -> [Double] {
            (0..<count).map { _ in
                let sum = random.ints(4, in: -16 * spread...16 * spread).reduce(0, +)
                return mean + Double(sum) / 64
            }
        }
        switch recipe {
        case "alike":
            return lines(sample(size, 10, 20), sample(size, 10.0625, 20))
        case "unlike-spread":
            return lines(sample(size, -3, 200), sample(size / 100, 0, 20))
        case "far-from-zero":
            return lines(sample(size, 600_000, 390_000), sample(size, 600_300, 390_000))
        case "clearly-different":
            return lines(sample(size, 0, 50), sample(size / 2, 8, 100))
        case "few-against-many":
            return lines(sample(size, 5, 30), sample(25_000 * size, 4, 3))
        default:
            fatalError("no recipe \(recipe)")
        }
    }
}
