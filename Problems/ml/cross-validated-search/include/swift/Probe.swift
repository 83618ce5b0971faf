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
            for row in valid where row >= 0 && trains[row] > 0 {
                leaking += 1
                break
            }
            let fold = foldNumber(valid, foldOf, folds, validates)
            let place = gridNumber[param]
            var isWhole =
                train.count + valid.count == X.count && fit(trainY, train, y)
                && fit(validY, valid, y)
            for row in 0..<X.count where trains[row] + validates[row] != 1 { isWhole = false }
            if let fold, let place, isWhole, seen.insert([place, fold]).inserted {
            } else {
                broken += 1
            }
            let makePredict: ([([Double], Double)], Double) -> ([Double]) -> Double
            switch model {
            case "table":
                guard let fold, let place else { return 0 }
                return table[place][fold]
            case "ridge": makePredict = ridge
            default: makePredict = neighbours
            }
            // The order of rows must not change a score in its last bits.
            let known = inOrder(trainX, trainY, train)
            let asked = inOrder(validX, validY, valid)
            guard !known.isEmpty, !asked.isEmpty else { return -1e12 }
            let predict = makePredict(known, param)
            var sum = 0.0
            for (x, label) in asked {
                let error = predict(x) - label
                sum += error * error
            }
            return -sum / Double(asked.count)
        }
        return (best, calls, leaking, broken)
    }

    /// The fold that these rows are, or nil.
    private func foldNumber(
        _ rows: [Int], _ foldOf: [Int], _ folds: [[Int]], _ uses: [Int]
    ) -> Int? {
        guard let first = rows.first, first >= 0 else { return nil }
        let fold = foldOf[first]
        guard fold >= 0, rows.count == folds[fold].count else { return nil }
        for row in rows {
            guard row >= 0, foldOf[row] == fold, uses[row] == 1 else { return nil }
        }
        return fold
    }

    /// Whether the labels are those of the rows.
    private func fit(_ labels: [Double], _ rows: [Int], _ y: [Double]) -> Bool {
        guard labels.count == rows.count else { return false }
        for i in 0..<rows.count {
            guard rows[i] >= 0, labels[i] == y[rows[i]] else { return false }
        }
        return true
    }

    /// Rows with their labels, by their numbers.
    private func inOrder(
        _ rows: [[Double]], _ labels: [Double], _ numbers: [Int]
    ) -> [([Double], Double)] {
        var places = [Int](0..<min(rows.count, labels.count))
        places.sort { (one: Int, other: Int) -> Bool in
            let (left, right): (Int, Int) = (numbers[one], numbers[other])
            if left < right { return true }
            if right < left { return false }
            return one < other
        }
        return places.map { (rows[$0], labels[$0]) }
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
            var pivot = i
            for r in i..<width where a[r][i].magnitude > a[pivot][i].magnitude { pivot = r }
            a.swapAt(i, pivot)
            for r in 0..<width where r != i {
                let factor = a[r][i] / a[i][i]
                for c in i...width { a[r][c] -= factor * a[i][c] }
            }
        }
        var weights: [Double] = []
        for i in 0..<width { weights.append(a[i][width] / a[i][i]) }
        return { (x: [Double]) -> Double in
            var sum = 0.0
            for i in 0..<min(x.count, width) { sum += x[i] * weights[i] }
            return sum
        }
    }

    /// The mean label of the nearest rows.
    private func neighbours(
        _ rows: [([Double], Double)], _ count: Double
    ) -> ([Double]) -> Double {
        return { (x: [Double]) -> Double in
            var distances: [Double] = []
            for (row, _) in rows {
                var sum = 0.0
                for i in 0..<min(row.count, x.count) {
                    let gap: Double = row[i] - x[i]
                    sum += gap * gap
                }
                distances.append(sum)
            }
            var order = [Int](0..<rows.count)
            order.sort { (one: Int, other: Int) -> Bool in
                let (left, right): (Double, Double) = (distances[one], distances[other])
                if left < right { return true }
                if right < left { return false }
                return one < other
            }
            let nearest = order.prefix(max(1, Int(count)))
            var sum = 0.0
            for row in nearest { sum += rows[row].1 }
            return sum / Double(nearest.count)
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
            for guess in next..<min(next + 2, rows.count)
            where rows[guess].elementsEqual(row) {
                next = guess + 1
                return guess
            }
            guard let first = row.first, var number = last[first] else { return -1 }
            while number >= 0, !rows[number].elementsEqual(row) { number = earlier[number] }
            next = number + 1
            return number
        }
    }
}
