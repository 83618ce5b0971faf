// Goes on adding to the sums of the tables that were fitted before.
class Scaler {
    private var rows: [[Double]] = []
    private var mean: [Double] = []
    private var deviation: [Double] = []

    init() {}

    func fit(_ X: [[Double]]) {
        if rows.first?.count != X[0].count { rows = [] }
        rows += X
        let n = Double(rows.count)
        mean = X[0].indices.map { j in rows.reduce(0) { $0 + $1[j] } / n }
        deviation = X[0].indices.map { j in
            if rows.allSatisfy({ $0[j] == rows[0][j] }) { return 1 }
            let squares = rows.reduce(0) { $0 + ($1[j] - mean[j]) * ($1[j] - mean[j]) }
            return (squares / n).squareRoot()
        }
    }

    func transform(_ X: [[Double]]) -> [[Double]] {
        X.map { row in row.indices.map { (row[$0] - mean[$0]) / deviation[$0] } }
    }

    func inverse(_ X: [[Double]]) -> [[Double]] {
        X.map { row in row.indices.map { row[$0] * deviation[$0] + mean[$0] } }
    }
}
