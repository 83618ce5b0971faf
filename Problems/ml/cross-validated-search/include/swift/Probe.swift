struct JudgeProbe {
    /// Hands in a `score` that notes what it is asked, and tells what it saw.
    func run(
        _ X: [[Double]], _ y: [Double], _ grid: [Double], _ folds: [[Int]], _ model: String,
        _ table: [[Double]]
    ) -> (best: Double, calls: Int, leaking: Int, broken: Int) {
        let rowNumber = Dictionary(zip(X, X.indices)) { first, _ in first }
        let foldNumber = Dictionary(zip(folds.map { $0.sorted() }, folds.indices)) { first, _ in
            first
        }
        let gridNumber = Dictionary(zip(grid, grid.indices)) { first, _ in first }
        var calls = 0
        var leaking = 0
        var broken = 0
        var seen: Set<[Int]> = []
        let best = Solution().bestParam(X, y, grid, folds) { trainX, trainY, validX, validY, param in
            calls += 1
            let train = trainX.map { rowNumber[$0] ?? -1 }
            let valid = validX.map { rowNumber[$0] ?? -1 }
            if !Set(train).isDisjoint(with: valid) { leaking += 1 }
            let fold = foldNumber[valid.sorted()]
            let place = gridNumber[param]
            let isWhole =
                !train.contains(-1) && Set(train).count == train.count
                && Set(train + valid).count == X.count
                && trainY == train.map { y[$0] } && !valid.contains(-1)
                && validY == valid.map { y[$0] }
            if let fold, let place, isWhole, seen.insert([place, fold]).inserted {
            } else {
                broken += 1
            }
            if model == "table" {
                guard let fold, let place else { return 0 }
                return table[place][fold]
            }
            // The order of rows must not change a score in its last bits.
            let known = zip(trainX, trainY).enumerated()
                .sorted { (train[$0.offset], $0.offset) < (train[$1.offset], $1.offset) }
                .map(\.element)
            let asked = zip(validX, validY).enumerated()
                .sorted { (valid[$0.offset], $0.offset) < (valid[$1.offset], $1.offset) }
                .map(\.element)
            guard !known.isEmpty, !asked.isEmpty else { return -1e12 }
            let predict = model == "ridge" ? ridge(known, param) : neighbours(known, param)
            var sum = 0.0
            for (x, label) in asked {
                let error = predict(x) - label
                sum += error * error
            }
            return -sum / Double(asked.count)
        }
        return (best, calls, leaking, broken)
    }

    /// Least squares with `penalty` times the squared weights, no intercept.
    private func ridge(_ rows: [([Double], Double)], _ penalty: Double) -> ([Double]) -> Double {
        let width = rows[0].0.count
        var a = [[Double]](
            repeating: [Double](repeating: 0, count: width + 1), count: width)
        for (x, y) in rows {
            for i in 0..<width {
                for j in 0..<width { a[i][j] += x[i] * x[j] }
                a[i][width] += x[i] * y
            }
        }
        for i in 0..<width { a[i][i] += penalty }
        for i in 0..<width {
            let pivot = (i..<width).max { a[$0][i].magnitude < a[$1][i].magnitude }!
            a.swapAt(i, pivot)
            for r in 0..<width where r != i {
                let factor = a[r][i] / a[i][i]
                for c in i...width { a[r][c] -= factor * a[i][c] }
            }
        }
        let weights = (0..<width).map { a[$0][width] / a[$0][$0] }
        return { x in zip(x, weights).reduce(0) { $0 + $1.0 * $1.1 } }
    }

    /// The mean label of the nearest rows.
    private func neighbours(
        _ rows: [([Double], Double)], _ count: Double
    ) -> ([Double]) -> Double {
        return { x in
            let distances = rows.map { row in
                var sum = 0.0
                for (one, other) in zip(row.0, x) { sum += (one - other) * (one - other) }
                return sum
            }
            let order = rows.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }
            let nearest = order.prefix(max(1, Int(count)))
            return nearest.reduce(0) { $0 + rows[$1].1 } / Double(nearest.count)
        }
    }
}
