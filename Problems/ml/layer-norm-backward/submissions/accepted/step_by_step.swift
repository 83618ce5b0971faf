// Back through the single steps of the forward pass: normalising, root, variance, centring, mean.
class Solution {
    func layerNorm(_ x: [[Double]], _ gamma: [Double], _ beta: [Double], _ dy: [[Double]])
        -> (y: [[Double]], dx: [[Double]], dgamma: [Double], dbeta: [Double]) {
        let d = Double(gamma.count)
        var dgamma = gamma.map { _ in 0.0 }
        var dbeta = dgamma
        var y = x
        var dx = x
        for i in x.indices {
            // Forward.
            var mean = x[i][0]
            mean += x[i].map { $0 - mean }.reduce(0, +) / d
            let centred = x[i].map { $0 - mean }
            let variance = centred.map { $0 * $0 }.reduce(0, +) / d
            let inverse = 1 / (variance + 1e-5).squareRoot()
            for j in gamma.indices { y[i][j] = gamma[j] * (centred[j] * inverse) + beta[j] }

            // Backward.
            var dCentred = centred
            var dInverse = 0.0
            for j in gamma.indices {
                dbeta[j] += dy[i][j]
                dgamma[j] += dy[i][j] * centred[j] * inverse
                let dNormalised = dy[i][j] * gamma[j]
                dCentred[j] = dNormalised * inverse
                dInverse += dNormalised * centred[j]
            }
            let dVariance = -0.5 * dInverse * inverse * inverse * inverse
            for j in gamma.indices { dCentred[j] += 2 * centred[j] * dVariance / d }
            let dMean = -dCentred.reduce(0, +)
            for j in gamma.indices { dx[i][j] = dCentred[j] + dMean / d }
        }
        return (y, dx, dgamma, dbeta)
    }
}
