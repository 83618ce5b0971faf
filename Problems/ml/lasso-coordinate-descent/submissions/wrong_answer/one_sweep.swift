// Goes through the weights once.
class Solution {
    func lasso(_ X: [[Double]], _ y: [Double], _ alpha: Double) -> [Double] {
        let n = Double(y.count)
        let columns = X[0].indices.map { j in X.map { $0[j] } }
        let squares = columns.map { $0.reduce(0) { $0 + $1 * $1 } / n }
        var w = [Double](repeating: 0, count: columns.count)
        var rest = y
        for _ in 0..<1 {
            var largest = 0.0
            for (j, column) in columns.enumerated() where squares[j] > 0 {
                var rho = 0.0
                for i in rest.indices { rho += column[i] * rest[i] }
                rho = rho / n + squares[j] * w[j]
                let size = max(rho.magnitude - alpha, 0) / squares[j]
                let change = (rho < 0 ? -size : size) - w[j]
                guard change != 0 else { continue }
                for i in rest.indices { rest[i] -= change * column[i] }
                w[j] += change
                if size == 0 { w[j] = 0 }
                largest = max(largest, squares[j] * change.magnitude)
            }
            if largest < 1e-9 { break }
        }
        return w
    }
}
