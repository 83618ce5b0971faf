// Makes room for the columns in the first fit only; a later table may be wider.
class Scaler {
    private var mean: [Double] = []
    private var deviation: [Double] = []

    init() {}

    func fit(_ X: [[Double]]) {
        let n = Double(X.count)
        if mean.isEmpty {
            mean = X[0].map { _ in 0 }
            deviation = mean
        }
        for j in X[0].indices {
            let first = X[0][j]
            if X.allSatisfy({ $0[j] == first }) {
                mean[j] = first
                deviation[j] = 1
                continue
            }
            var sum = 0.0
            for row in X {
                sum += row[j]
            }
            let m = sum / n
            var squares = 0.0
            for row in X {
                squares += (row[j] - m) * (row[j] - m)
            }
            mean[j] = m
            deviation[j] = (squares / n).squareRoot()
        }
    }

    func transform(_ X: [[Double]]) -> [[Double]] {
        X.map { row in row.indices.map { (row[$0] - mean[$0]) / deviation[$0] } }
    }

    func inverse(_ X: [[Double]]) -> [[Double]] {
        X.map { row in row.indices.map { row[$0] * deviation[$0] + mean[$0] } }
    }
}
