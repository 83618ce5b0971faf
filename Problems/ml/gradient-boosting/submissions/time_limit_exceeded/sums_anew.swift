// Divides the rows and adds up both sides anew at every cut.
class Model: Codable {
    private final class Tree: Codable {
        var column = 0
        var at = 0.0
        var mean = 0.0
        var below: Tree?
        var above: Tree?

        init(_ rows: [Int], _ X: [[Double]], _ residuals: [Double], _ depth: Int) {
            var total = 0.0
            for i in rows { total += residuals[i] }
            mean = total / Double(rows.count)
            guard depth > 0 else { return }
            func error(_ side: [Int]) -> Double {
                let average = side.reduce(0) { $0 + residuals[$1] } / Double(side.count)
                return side.reduce(0) {
                    $0 + (residuals[$1] - average) * (residuals[$1] - average)
                }
            }
            var best = error(rows) - 1e-12
            var isFound = false
            for j in X[0].indices {
                let values = Set(rows.map { X[$0][j] }).sorted()
                for (low, high) in zip(values, values.dropFirst()) {
                    let middle = (low + high) / 2
                    let left = rows.filter { X[$0][j] <= middle }
                    let right = rows.filter { X[$0][j] > middle }
                    let both = error(left) + error(right)
                    if both < best {
                        best = both
                        isFound = true
                        column = j
                        at = middle
                    }
                }
            }
            guard isFound else { return }
            below = Tree(rows.filter { X[$0][column] <= at }, X, residuals, depth - 1)
            above = Tree(rows.filter { X[$0][column] > at }, X, residuals, depth - 1)
        }

        func value(_ row: [Double]) -> Double {
            guard let below, let above else { return mean }
            return row[column] <= at ? below.value(row) : above.value(row)
        }
    }

    private let rounds: Int
    private let rate: Double
    private let maxDepth: Int
    private var base = 0.0
    private var trees: [Tree] = []

    init(_ rounds: Int, _ rate: Double, _ maxDepth: Int) {
        self.rounds = rounds
        self.rate = rate
        self.maxDepth = maxDepth
    }

    func fit(_ X: [[Double]], _ y: [Double]) {
        base = y.reduce(0, +) / Double(y.count)
        var residuals = y.map { $0 - base }
        let rows = Array(X.indices)
        for _ in 0..<rounds {
            let tree = Tree(rows, X, residuals, maxDepth)
            for i in rows { residuals[i] -= rate * tree.value(X[i]) }
            trees.append(tree)
        }
    }

    func predict(_ X: [[Double]]) -> [Double] {
        X.map { row in
            var sum = base
            for tree in trees { sum += rate * tree.value(row) }
            return sum
        }
    }
}
