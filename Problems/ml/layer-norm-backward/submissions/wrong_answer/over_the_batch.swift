// Normalises each feature over all rows, which is batch normalisation.
class Solution {
    func layerNorm(_ x: [[Double]], _ gamma: [Double], _ beta: [Double], _ dy: [[Double]])
        -> (y: [[Double]], dx: [[Double]], dgamma: [Double], dbeta: [Double]) {
        let n = Double(x.count)
        var (y, dx) = (x, x)
        var (dgamma, dbeta) = (gamma, beta)
        for j in gamma.indices {
            let column = x.map { $0[j] }
            let mean = column.reduce(0, +) / n
            let variance = column.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / n
            let spread = (variance + 1e-5).squareRoot()
            let u = column.map { ($0 - mean) / spread }
            let g = dy.map { $0[j] * gamma[j] }
            let level = g.reduce(0, +) / n
            let slope = zip(g, u).map { $0 * $1 }.reduce(0, +) / n
            dbeta[j] = dy.map { $0[j] }.reduce(0, +)
            dgamma[j] = zip(dy, u).map { $0[j] * $1 }.reduce(0, +)
            for i in x.indices {
                y[i][j] = gamma[j] * u[i] + beta[j]
                dx[i][j] = (g[i] - level - u[i] * slope) / spread
            }
        }
        return (y, dx, dgamma, dbeta)
    }
}
