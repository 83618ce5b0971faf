// Two passes over each column: the mean first, then the squares of the distances from it.
class Scaler {
    private var mean: [Double] = []
    private var deviation: [Double] = []

    init() {}

    func fit(_ X: [[Double]]) {
        let n = Double(X.count)
        mean = []
        deviation = []
        for j in X[0].indices {
            let first = X[0][j]
            if X.allSatisfy({ $0[j] == first }) {
                mean.append(first)
                deviation.append(1)
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
            mean.append(m)
            deviation.append((squares / n).squareRoot())
        }
    }

    func transform(_ X: [[Double]]) -> [[Double]] {
        X.map { row in row.indices.map { (row[$0] - mean[$0]) / deviation[$0] } }
    }

    func inverse(_ X: [[Double]]) -> [[Double]] {
        X.map { row in row.indices.map { row[$0] * deviation[$0] + mean[$0] } }
    }
}
