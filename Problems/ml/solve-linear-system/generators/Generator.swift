/// The large tests. `size` is the number of equations.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        /// Numbers with a few digits: whole ones divided by a power of ten.
        func numbers(_ top: Int, _ divisor: Double) -> [Double] {
            random.ints(size, in: -top...top).map { Double($0) / divisor }
        }
        func matrix(_ top: Int, _ divisor: Double) -> [[Double]] {
            (0..<size).map { _ in numbers(top, divisor) }
        }
        var a: [[Double]]
        switch recipe {
        case "random":
            a = matrix(99, 100)
        case "permuted":
            a = matrix(9, 10)
            let order = random.shuffled(Array(0..<size))
            for i in 0..<size {
                a[i][i] = 0
                a[i][order[i] == i ? (i + 1) % size : order[i]] = Double(random.int(in: 20...60))
            }
        case "small-scale":
            a = matrix(99, 1e9)
        case "singular":
            // Combinations of fewer rows, of whole numbers below 1000.
            let rows = (0..<size - 1).map { _ in random.ints(size, in: -9...9) }
            var last = [Int](repeating: 0, count: size)
            for row in random.shuffled(rows).prefix(9) {
                let weight = random.int(in: -3...3)
                for j in 0..<size { last[j] += weight * row[j] }
            }
            a = random.shuffled(rows + [last]).map { $0.map { Double($0) } }
        case "tiny-pivots":
            // Pairs of equations that each want to be swapped.
            a = matrix(9, 10)
            for k in stride(from: 0, to: size - 1, by: 2) {
                for j in 0..<size {
                    a[k][j] = j < k ? 0 : a[k][j]
                    a[k + 1][j] = j < k ? 0 : a[k + 1][j]
                }
                a[k][k] = 1e-15
                a[k][k + 1] = 9
                a[k + 1][k] = 9
            }
        default:
            fatalError("no recipe \(recipe)")
        }
        return lines(a, numbers(999, 10))
    }
}
