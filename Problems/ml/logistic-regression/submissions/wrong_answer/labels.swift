// Answers labels instead of probabilities.
class Model: Codable {
    private var weights: [Double] = []
    private var intercept = 0.0

    private func sigmoid(_ z: Double) -> Double {
        if z >= 0 { return 1 / (1 + exp(-z)) }
        let e = exp(z)
        return e / (1 + e)
    }

    /// log(1 + exp(z)) without overflow.
    private func softplus(_ z: Double) -> Double { max(z, 0) + log1p(exp(-abs(z))) }

    func fit(_ X: [[Double]], _ y: [Int], _ l2: Double) {
        let n = X.count
        let d = X[0].count
        let mean = (0..<d).map { j in X.reduce(0) { $0 + $1[j] } / Double(n) }
        // The last column belongs to the intercept.
        let rows = X.map { row in (0..<d).map { row[$0] - mean[$0] } + [1] }
        let penalty = Array(repeating: l2, count: d) + [0]

        func score(_ row: [Double], _ w: [Double]) -> Double {
            var sum = 0.0
            for j in 0...d { sum += row[j] * w[j] }
            return sum
        }
        func cost(_ w: [Double]) -> Double {
            var sum = 0.0
            for i in 0..<n {
                let z = score(rows[i], w)
                sum += softplus(y[i] == 1 ? -z : z)
            }
            for j in 0...d { sum += penalty[j] / 2 * w[j] * w[j] }
            return sum
        }

        var w = Array(repeating: 0.0, count: d + 1)
        var current = cost(w)
        for _ in 0..<100 {
            var gradient = (0...d).map { penalty[$0] * w[$0] }
            var hessian = (0...d).map { i in
                (0...d).map { j -> Double in j == i ? penalty[i] + 1e-12 : 0 }
            }
            for i in 0..<n {
                let p = sigmoid(score(rows[i], w))
                let error = p - Double(y[i])
                let curvature = p * (1 - p)
                for a in 0...d {
                    gradient[a] += error * rows[i][a]
                    for b in 0...a { hessian[a][b] += curvature * rows[i][a] * rows[i][b] }
                }
            }
            for a in 0...d { for b in 0..<a { hessian[b][a] = hessian[a][b] } }
            let step = solved(hessian, gradient)
            var length = 1.0
            var next = w
            var lower = current
            while length > 1e-10 {
                next = (0...d).map { w[$0] - length * step[$0] }
                lower = cost(next)
                if lower <= current { break }
                length /= 2
            }
            guard lower < current else { break }
            let gain = current - lower
            w = next
            current = lower
            if gain < 1e-13 * (1 + current) { break }
        }
        weights = Array(w[..<d])
        intercept = w[d] - (0..<d).reduce(0) { $0 + w[$1] * mean[$1] }
    }

    /// Gaussian elimination with pivots.
    private func solved(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
        var a = matrix
        var x = right
        let n = x.count
        for c in 0..<n {
            let pivot = (c..<n).max { abs(a[$0][c]) < abs(a[$1][c]) }!
            a.swapAt(c, pivot)
            x.swapAt(c, pivot)
            for r in c + 1..<max(n, c + 1) {
                let factor = a[r][c] / a[c][c]
                for k in c..<n { a[r][k] -= factor * a[c][k] }
                x[r] -= factor * x[c]
            }
        }
        for c in stride(from: n - 1, through: 0, by: -1) {
            for k in c + 1..<max(n, c + 1) { x[c] -= a[c][k] * x[k] }
            x[c] /= a[c][c]
        }
        return x
    }

    func predictProba(_ X: [[Double]]) -> [Double] {
        X.map { row in zip(row, weights).reduce(intercept) { $0 + $1.0 * $1.1 } > 0 ? 1 : 0 }
    }
}
