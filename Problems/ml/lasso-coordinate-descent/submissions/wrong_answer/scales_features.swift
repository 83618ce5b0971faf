// Gives each feature the mean square 1, which changes what the penalty weighs.
class Solution {
    func lasso(_ X: [[Double]], _ y: [Double], _ alpha: Double) -> [Double] {
        let n = Double(y.count)
        let roots = X[0].indices.map { j in
            (X.reduce(0) { $0 + $1[j] * $1[j] } / n).squareRoot()
        }
        let columns = X[0].indices.map { j in X.map { roots[j] > 0 ? $0[j] / roots[j] : 0 } }
        let squares = columns.map { $0.reduce(0) { $0 + $1 * $1 } / n }
        var w = [Double](repeating: 0, count: columns.count)
        var rest = y
        for _ in 0..<20_000 {
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
        return zip(w, roots).map { $1 > 0 ? $0 / $1 : 0 }
    }
}
