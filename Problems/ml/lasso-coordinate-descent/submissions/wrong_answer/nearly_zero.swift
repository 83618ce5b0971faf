// Replaces |w| by the root of w^2 and a little, which is smooth: nothing becomes exactly 0.
class Solution {
    func lasso(_ X: [[Double]], _ y: [Double], _ alpha: Double) -> [Double] {
        let n = Double(y.count)
        let columns = X[0].indices.map { j in X.map { $0[j] } }
        let squares = columns.map { $0.reduce(0) { $0 + $1 * $1 } / n }
        var w = [Double](repeating: 1, count: columns.count)
        var rest = zip(X, y).map { $1 - $0.reduce(0, +) }
        for _ in 0..<1_000 {
            for (j, column) in columns.enumerated() where squares[j] > 0 {
                var rho = 0.0
                for i in rest.indices { rho += column[i] * rest[i] }
                rho = rho / n + squares[j] * w[j]
                let root = (w[j] * w[j] + 1e-20).squareRoot()
                let change = rho / (squares[j] + alpha / root) - w[j]
                for i in rest.indices { rest[i] -= change * column[i] }
                w[j] += change
            }
        }
        return w
    }
}
