// Multiplies the features with each other once; then a change of a weight costs O(d).
class Solution {
    func lasso(_ X: [[Double]], _ y: [Double], _ alpha: Double) -> [Double] {
        let n = Double(y.count)
        let columns = X[0].indices.map { j in X.map { $0[j] } }
        let products = columns.map { one in columns.map { dot(one, $0) / n } }
        // Minus the gradient.
        var pull = columns.map { dot($0, y) / n }
        var w = [Double](repeating: 0, count: columns.count)
        for _ in 0..<20_000 {
            var largest = 0.0
            for j in w.indices where products[j][j] > 0 {
                let rho = pull[j] + products[j][j] * w[j]
                let next =
                    rho > alpha
                    ? (rho - alpha) / products[j][j]
                    : rho < -alpha ? (rho + alpha) / products[j][j] : 0
                let change = next - w[j]
                guard change != 0 else { continue }
                w[j] = next
                for k in w.indices { pull[k] -= change * products[j][k] }
                largest = max(largest, products[j][j] * change.magnitude)
            }
            if largest < 1e-9 { break }
        }
        return w
    }

    private func dot(_ x: [Double], _ y: [Double]) -> Double {
        var sum = 0.0
        for i in x.indices { sum += x[i] * y[i] }
        return sum
    }
}
