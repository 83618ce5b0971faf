struct Generator {
    /// `size` is the number of rows.
    ///
    /// Small matrices have fewer pairs.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "falling":
            return turned([20, -18, 16, 14, -12, -10, 8, 6], 3, size, &random, k: 8)
        case "slow":
            var value = 100.0
            let values = (0..<8).map { _ in
                value *= 0.945
                return random.chance(0.5) ? value : -value
            }
            return turned(values, value * 0.94, size, &random, k: 8)
        case "opposite":
            return turned([-9, 9, 7, -7, -5, 5, 4, -4], 3.5, size, &random, k: 7)
        case "repeated":
            return turned([7, 7, 7, -5, -5, -5, -5, 4, 4], 3, size, &random, k: 8)
        case "low-rank":
            return turned([12, -6, 3], 0, size, &random, k: 6)
        case "bipartite":
            // Who bought what, in separate groups: the eigenvalues come in pairs of
            // opposite sign, and most are 0.
            let order = random.shuffled(Array(0..<size))
            var a = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
            var first = 0
            // Of 150: (30, 30), (20, 20), (8, 22), (10, 10).
            let parts = [(30, 30), (20, 20), (8, 22), (10, 10)].map { buyers, goods in
                (buyers * size / 150, goods * size / 150)
            }
            for (buyers, goods) in parts {
                for i in first..<first + buyers {
                    for j in first + buyers..<first + buyers + goods {
                        a[order[i]][order[j]] = 1
                        a[order[j]][order[i]] = 1
                    }
                }
                first += buyers + goods
            }
            return lines(a, min(5, size))
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    /// A matrix with these eigenvalues, and others of at most `rest` in size, in random
    /// directions.
    private func turned(
        _ values: [Double], _ rest: Double, _ size: Int, _ random: inout Random, k: Int
    ) -> String {
        var diagonal = Array(values.prefix(size))
        while diagonal.count < size { diagonal.append(random.double(-rest, rest)) }
        diagonal = random.shuffled(diagonal)
        var a = (0..<size).map { i in (0..<size).map { i == $0 ? diagonal[i] : 0 } }
        for _ in 0..<3 {
            // Mirrored from the left and from the right: a - v w' - w v'.
            let v = (0..<size).map { _ in random.double(-1, 1) }
            let square = v.reduce(0) { $0 + $1 * $1 }
            var w = a.map { row in 2 * zip(row, v).reduce(0) { $0 + $1.0 * $1.1 } / square }
            let part = zip(w, v).reduce(0) { $0 + $1.0 * $1.1 } / square
            for i in 0..<size { w[i] -= part * v[i] }
            for i in 0..<size {
                for j in 0...i {
                    a[i][j] -= v[i] * w[j] + w[i] * v[j]
                    a[j][i] = a[i][j]
                }
            }
        }
        return lines(a, min(k, size))
    }
}
