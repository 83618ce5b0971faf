// Keeps the whole table and computes means and deviations anew in each call.
class Scaler {
    private var table: [[Double]] = []

    init() {}

    func fit(_ X: [[Double]]) {
        table = X
    }

    func transform(_ X: [[Double]]) -> [[Double]] {
        let columns = X[0].indices.map { learned($0) }
        return X.map { row in zip(row, columns).map { ($0 - $1.mean) / $1.deviation } }
    }

    func inverse(_ X: [[Double]]) -> [[Double]] {
        let columns = X[0].indices.map { learned($0) }
        return X.map { row in zip(row, columns).map { $0 * $1.deviation + $1.mean } }
    }

    private func learned(_ j: Int) -> (mean: Double, deviation: Double) {
        let values = table.map { $0[j] }
        if values.allSatisfy({ $0 == values[0] }) { return (values[0], 1) }
        let n = Double(values.count)
        let mean = values.reduce(0, +) / n
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        return (mean, (squares / n).squareRoot())
    }
}
