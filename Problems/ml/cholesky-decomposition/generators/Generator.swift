struct Generator {
    /// `size` is the number of rows.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        var a = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
        switch recipe {
        case "random", "last-negative", "middle-negative":
            let rows = (0..<size).map { _ in (0..<size).map { _ in random.int(in: -9...9) } }
            for i in 0..<size {
                for j in 0...i {
                    let sum = zip(rows[i], rows[j]).reduce(0) { $0 + $1.0 * $1.1 }
                    a[i][j] = Double(sum) / 100
                    a[j][i] = a[i][j]
                }
                a[i][i] += 3
            }
            // A copy of the first row and column with a little less on the diagonal.
            let copy = recipe == "last-negative" ? size - 1 : size / 2
            if recipe != "random" {
                for j in 0..<size {
                    a[copy][j] = a[0][j]
                    a[j][copy] = a[0][j]
                }
                a[copy][0] = a[0][0]
                a[0][copy] = a[0][0]
                a[copy][copy] = a[0][0] - 0.5
            }
        case "band":
            for i in 0..<size {
                for j in max(0, i - 4)..<i {
                    a[i][j] = Double(random.int(in: -99...99)) / 100
                    a[j][i] = a[i][j]
                }
                a[i][i] = Double(random.int(in: 900...1_200)) / 100
            }
        case "scales":
            // Rows of very different sizes.
            let sizes = (0..<size).map { _ in random.element(of: [0.001, 0.25, 8, 400]) }
            for i in 0..<size {
                for j in 0..<i {
                    a[i][j] = Double(random.int(in: -9...9)) / 1_000 * sizes[i] * sizes[j]
                    a[j][i] = a[i][j]
                }
                a[i][i] = Double(random.int(in: 1...3)) * sizes[i] * sizes[i]
            }
        default:
            fatalError("no recipe \(recipe)")
        }
        return lines(a)
    }
}
