struct JudgeProbe {
    /// Hands in a `score` that notes what it is asked, and tells what it saw.
    func run(
        _ X: [[Double]], _ y: [Double], _ grid: [Double], _ folds: [[Int]], _ model: String,
        _ table: [[Double]]
    ) -> (best: Double, calls: Int, leaking: Int, broken: Int) {
        let rows = RowNumbers(X)
        var foldOf = [Int](repeating: -1, count: X.count)
        for (number, fold) in folds.enumerated() {
            for row in fold where X.indices.contains(row) { foldOf[row] = number }
        }
        let gridNumber = Dictionary(zip(grid, grid.indices)) { first, _ in first }
        var calls = 0
        var leaking = 0
        var broken = 0
        var seen: Set<[Int]> = []
        let best = Solution().bestParam(X, y, grid, folds) {
            trainX, trainY, validX, validY, param in
            calls += 1
            let train = rows.numbers(of: trainX)
            let valid = rows.numbers(of: validX)
            let trains = uses(of: train, X.count)
            let validates = uses(of: valid, X.count)
            if valid.contains(where: { $0 >= 0 && trains[$0] > 0 }) { leaking += 1 }
            var fold: Int?
            if let first = valid.first, first >= 0, foldOf[first] >= 0,
                valid.count == folds[foldOf[first]].count,
                valid.allSatisfy({ $0 >= 0 && foldOf[$0] == foldOf[first] && validates[$0] == 1 })
            {
                fold = foldOf[first]
            }
            let place = gridNumber[param]
            let isWhole =
                train.count + valid.count == X.count
                && X.indices.allSatisfy { trains[$0] + validates[$0] == 1 }
                && trainY == train.map { y[$0] } && validY == valid.map { y[$0] }
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

    /// How often each of the first `count` numbers is there.
    private func uses(of numbers: [Int], _ count: Int) -> [Int] {
        var uses = [Int](repeating: 0, count: count)
        for number in numbers where number >= 0 { uses[number] += 1 }
        return uses
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

/// Which row of a matrix another one is, looked up by its first number.
private struct RowNumbers {
    private let rows: [[Double]]
    private var last: [Double: Int] = [:]
    /// The row before with the same first number, or -1.
    private var earlier: [Int] = []

    init(_ rows: [[Double]]) {
        self.rows = rows
        last.reserveCapacity(rows.count)
        for (number, row) in rows.enumerated() {
            earlier.append(last.updateValue(number, forKey: row[0]) ?? -1)
        }
    }

    /// -1 for what is none of them.
    func numbers(of others: [[Double]]) -> [Int] {
        var next = 0
        return others.map { row in
            // Rows mostly come in their order, some left out.
            for guess in next..<min(next + 2, rows.count) where rows[guess] == row {
                next = guess + 1
                return guess
            }
            guard let first = row.first, var number = last[first] else { return -1 }
            while number >= 0, rows[number] != row { number = earlier[number] }
            next = number + 1
            return number
        }
    }
}
