// Adds up, for each input, what it passes on to every output of its row.
class Solution {
    func layerNorm(_ x: [[Double]], _ gamma: [Double], _ beta: [Double], _ dy: [[Double]])
        -> (y: [[Double]], dx: [[Double]], dgamma: [Double], dbeta: [Double]) {
        let d = gamma.count
        let count = Double(d)
        var (y, dx) = ([[Double]](), [[Double]]())
        var dgamma = Array(repeating: 0.0, count: d)
        var dbeta = dgamma
        for (row, out) in zip(x, dy) {
            let mean = row.reduce(0, +) / count
            let variance = row.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / count
            let spread = (variance + 1e-5).squareRoot()
            let u = row.map { ($0 - mean) / spread }
            y.append((0..<d).map { j -> Double in gamma[j] * u[j] + beta[j] })
            for j in 0..<d {
                dgamma[j] += out[j] * u[j]
                dbeta[j] += out[j]
            }
            dx.append((0..<d).map { j in
                var sum = 0.0
                for k in 0..<d {
                    let same = k == j ? 1.0 : 0.0
                    sum += out[k] * gamma[k] * (same - 1 / count - u[j] * u[k] / count) / spread
                }
                return sum
            })
        }
        return (y, dx, dgamma, dbeta)
    }
}
