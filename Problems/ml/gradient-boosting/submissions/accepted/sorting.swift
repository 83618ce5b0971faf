class Model: Codable {
    private final class Tree: Codable {
        var column = 0
        var at = 0.0
        var mean = 0.0
        var below: Tree?
        var above: Tree?

        init(_ rows: [Int], _ X: [[Double]], _ residuals: [Double], _ depth: Int) {
            let n = rows.count
            var total = 0.0
            for i in rows { total += residuals[i] }
            mean = total / Double(n)
            guard depth > 0 else { return }
            // With the mean taken away first, sums stay small.
            var best = 0.0
            var isFound = false
            for j in X[0].indices {
                let pairs = rows.map { (x: X[$0][j], r: residuals[$0] - mean) }
                    .sorted { $0.x < $1.x }
                var left = 0.0
                for k in 1..<max(n, 1) {
                    left += pairs[k - 1].r
                    guard pairs[k - 1].x < pairs[k].x else { continue }
                    let gain = left * left * (1 / Double(k) + 1 / Double(n - k))
                    if gain > best + 1e-12 {
                        best = gain
                        isFound = true
                        column = j
                        at = pairs[k - 1].x + (pairs[k].x - pairs[k - 1].x) / 2
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
