// Looks for a deviation of exactly 0, which the rounded mean of equal numbers need not give.
class Scaler {
    private var mean: [Double] = []
    private var deviation: [Double] = []

    init() {}

    func fit(_ X: [[Double]]) {
        let n = Double(X.count)
        mean = []
        deviation = []
        for j in X[0].indices {
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
            deviation.append(squares == 0 ? 1 : (squares / n).squareRoot())
        }
    }

    func transform(_ X: [[Double]]) -> [[Double]] {
        X.map { row in row.indices.map { (row[$0] - mean[$0]) / deviation[$0] } }
    }

    func inverse(_ X: [[Double]]) -> [[Double]] {
        X.map { row in row.indices.map { row[$0] * deviation[$0] + mean[$0] } }
    }
}
