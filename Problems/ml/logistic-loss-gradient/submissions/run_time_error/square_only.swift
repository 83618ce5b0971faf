// Mixes up rows and columns in the gradient, which only a square matrix survives.
class Solution {
    func lossAndGrad(_ w: [Double], _ X: [[Double]], _ y: [Int], _ l2: Double)
        -> (loss: Double, grad: [Double]) {
        let n = Double(X.count)
        var loss = 0.0
        var errors: [Double] = []
        for (row, label) in zip(X, y) {
            var z = 0.0
            for j in w.indices { z += w[j] * row[j] }
            let small = exp(-abs(z))
            let p = (z < 0 ? small : 1) / (1 + small)
            loss += max(z, 0) - Double(label) * z + log1p(small)
            errors.append(p - Double(label))
        }
        loss /= n
        var grad = w.map { l2 * $0 }
        for j in w.indices {
            loss += l2 / 2 * w[j] * w[j]
            for i in w.indices { grad[j] += errors[i] * X[i][j] / n }
        }
        return (loss, grad)
    }
}
