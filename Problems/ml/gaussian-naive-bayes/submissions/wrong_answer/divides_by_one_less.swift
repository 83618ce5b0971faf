// Divides the squares in a class by its size less 1, as for a sample.
class Model {
    private struct Curve {
        var mean: Double
        var variance: Double
    }

    private var logPriors: [Double] = []
    private var curves: [[Curve]] = []

    init() {}

    func fit(_ X: [[Double]], _ y: [Int]) {
        let columns = X[0].indices
        let epsilon = 1e-9 * (columns.map { curve(X, $0).variance }.max() ?? 0)
        var rows: [Int: [[Double]]] = [:]
        for (row, label) in zip(X, y) {
            rows[label, default: []].append(row)
        }
        logPriors = []
        curves = []
        for label in rows.keys.sorted() {
            let own = rows[label] ?? []
            logPriors.append(log(Double(own.count) / Double(X.count)))
            curves.append(
                columns.map { j in
                    var found = curve(own, j)
                    found.variance += epsilon
                    return found
                })
        }
    }

    func predictProba(_ X: [[Double]]) -> [[Double]] {
        X.map { row in
            let logs = curves.indices.map { c in
                var sum = logPriors[c]
                for (x, curve) in zip(row, curves[c]) {
                    let distance = x - curve.mean
                    sum -= 0.5 * (log(2 * .pi * curve.variance) + distance * distance / curve.variance)
                }
                return sum
            }
            let top = logs.max() ?? 0
            let shares = logs.map { exp($0 - top) }
            let total = shares.reduce(0, +)
            return shares.map { $0 / total }
        }
    }

    private func curve(_ rows: [[Double]], _ j: Int) -> Curve {
        let n = Double(rows.count)
        let mean = rows.reduce(0) { $0 + $1[j] } / n
        let squares = rows.reduce(0) { $0 + ($1[j] - mean) * ($1[j] - mean) }
        return Curve(mean: mean, variance: squares / max(n - 1, 1))
    }
}
