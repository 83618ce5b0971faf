// Multiplies the densities, which all become 0 far away; then calls all classes equally likely.
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
            let shares = curves.indices.map { c in
                var product = exp(logPriors[c])
                for (x, curve) in zip(row, curves[c]) {
                    let distance = x - curve.mean
                    product *= exp(-distance * distance / (2 * curve.variance))
                    product /= (2 * .pi * curve.variance).squareRoot()
                }
                return product
            }
            let total = shares.reduce(0, +)
            return shares.map { total > 0 ? $0 / total : 1 / Double(shares.count) }
        }
    }

    private func curve(_ rows: [[Double]], _ j: Int) -> Curve {
        let n = Double(rows.count)
        let mean = rows.reduce(0) { $0 + $1[j] } / n
        let squares = rows.reduce(0) { $0 + ($1[j] - mean) * ($1[j] - mean) }
        return Curve(mean: mean, variance: squares / n)
    }
}
