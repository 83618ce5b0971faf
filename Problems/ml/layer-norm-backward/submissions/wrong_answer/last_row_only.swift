// Assigns instead of adding: only the last row counts for gamma and beta.
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
            let variance = row.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
            let spread = (variance + 1e-5).squareRoot()
            let u = row.map { ($0 - mean) / spread }
            y.append((0..<d).map { j -> Double in gamma[j] * u[j] + beta[j] })

            let g = (0..<d).map { out[$0] * gamma[$0] }
            var (sum, product) = (0.0, 0.0)
            for j in 0..<d {
                sum += g[j]
                product += g[j] * u[j]
                dgamma[j] = out[j] * u[j]
                dbeta[j] = out[j]
            }
            let (level, slope) = (sum / count, product / count)
            dx.append((0..<d).map { (g[$0] - level - u[$0] * slope) / spread })
        }
        return (y, dx, dgamma, dbeta)
    }
}
