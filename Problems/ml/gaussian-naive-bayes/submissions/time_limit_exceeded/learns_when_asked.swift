// Keeps the training table and learns from it anew for each prediction.
class Model {
    private var table: [[Double]] = []
    private var labels: [Int] = []

    init() {}

    func fit(_ X: [[Double]], _ y: [Int]) {
        table = X
        labels = y
    }

    func predictProba(_ X: [[Double]]) -> [[Double]] {
        let columns = table[0].indices
        let epsilon = 1e-9 * (columns.map { curve(table, $0).variance }.max() ?? 0)
        let groups = Dictionary(grouping: table.indices) { labels[$0] }
            .sorted { $0.key < $1.key }
            .map { $0.value.map { table[$0] } }
        let curves = groups.map { rows in columns.map { curve(rows, $0) } }
        return X.map { row in
            let logs = groups.indices.map { c in
                zip(row, curves[c]).reduce(log(Double(groups[c].count))) { sum, item in
                    let (x, curve) = item
                    let variance = curve.variance + epsilon
                    let distance = x - curve.mean
                    return sum - 0.5 * (log(variance) + distance * distance / variance)
                }
            }
            let top = logs.max() ?? 0
            let shares = logs.map { exp($0 - top) }
            let total = shares.reduce(0, +)
            return shares.map { $0 / total }
        }
    }

    private func curve(_ rows: [[Double]], _ j: Int) -> (mean: Double, variance: Double) {
        let n = Double(rows.count)
        let mean = rows.reduce(0) { $0 + $1[j] } / n
        let squares = rows.reduce(0) { $0 + ($1[j] - mean) * ($1[j] - mean) }
        return (mean, squares / n)
    }
}
