// Sweeps over the weights in use, of which there may be none.
class Solution {
    func lasso(_ X: [[Double]], _ y: [Double], _ alpha: Double) -> [Double] {
        let n = Double(y.count)
        let d = X[0].count
        var w = [Double](repeating: 0, count: d)
        var rest = y
        func move(_ j: Int) -> Double {
            var rho = 0.0
            var square = 0.0
            for i in X.indices {
                rho += X[i][j] * rest[i] / n
                square += X[i][j] * X[i][j] / n
            }
            guard square > 0 else { return 0 }
            rho += square * w[j]
            let next = (rho > alpha ? rho - alpha : rho < -alpha ? rho + alpha : 0) / square
            let change = next - w[j]
            for i in X.indices { rest[i] -= change * X[i][j] }
            w[j] = next
            return square * change.magnitude
        }
        while true {
            let moved = (0..<d).map { move($0) }.reduce(0, max)
            let used = w.indices.filter { w[$0] != 0 }
            for _ in 0..<10 {
                for k in 0...used.count - 1 { _ = move(used[k]) }
            }
            if moved < 1e-9 { return w }
        }
    }
}
