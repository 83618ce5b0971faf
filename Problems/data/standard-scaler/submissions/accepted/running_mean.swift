// One pass by rows, after Welford: the mean moves with each row, the squares with it.
class Scaler {
    private struct Column {
        var count = 0.0
        var mean = 0.0
        var squares = 0.0

        mutating func add(_ x: Double) {
            count += 1
            let distance = x - mean
            // Without a distance nothing changes, so a constant column keeps exactly 0.
            mean += distance / count
            squares += distance * (x - mean)
        }

        var scale: Double { squares > 0 ? (squares / count).squareRoot() : 1 }
    }

    private var columns: [(shift: Double, scale: Double)] = []

    init() {}

    func fit(_ X: [[Double]]) {
        var running = [Column](repeating: Column(), count: X[0].count)
        for row in X {
            for (j, x) in row.enumerated() {
                running[j].add(x)
            }
        }
        columns = running.map { ($0.mean, $0.scale) }
    }

    func transform(_ X: [[Double]]) -> [[Double]] {
        X.map { row in zip(row, columns).map { ($0 - $1.shift) / $1.scale } }
    }

    func inverse(_ X: [[Double]]) -> [[Double]] {
        X.map { row in zip(row, columns).map { $0 * $1.scale + $1.shift } }
    }
}
