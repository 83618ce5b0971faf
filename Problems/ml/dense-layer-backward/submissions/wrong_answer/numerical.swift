// Estimates the derivatives by forward differences with a tiny step, which rounding spoils.
class Solution {
    private func loss(_ x: [[Double]], _ w: [[Double]], _ b: [Double], _ dy: [[Double]]) -> Double {
        var total = 0.0
        for i in x.indices {
            for k in b.indices {
                var y = b[k]
                for j in w.indices { y += x[i][j] * w[j][k] }
                total += y * dy[i][k]
            }
        }
        return total
    }

    func backward(_ x: [[Double]], _ w: [[Double]], _ dy: [[Double]])
        -> (dx: [[Double]], dw: [[Double]], db: [Double]) {
        let step = 1e-6
        var (x, w, b) = (x, w, w[0].map { _ in 0.0 })
        let base = loss(x, w, b, dy)
        var (dx, dw, db) = (x, w, b)
        for i in x.indices {
            for j in x[i].indices {
                let value = x[i][j]
                x[i][j] = value + step
                dx[i][j] = (loss(x, w, b, dy) - base) / step
                x[i][j] = value
            }
        }
        for j in w.indices {
            for k in w[j].indices {
                let value = w[j][k]
                w[j][k] = value + step
                dw[j][k] = (loss(x, w, b, dy) - base) / step
                w[j][k] = value
            }
        }
        for k in b.indices {
            b[k] = step
            db[k] = (loss(x, w, b, dy) - base) / step
            b[k] = 0
        }
        return (dx, dw, db)
    }
}
