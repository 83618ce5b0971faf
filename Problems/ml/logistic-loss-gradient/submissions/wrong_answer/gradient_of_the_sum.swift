// The loss is a mean, but its gradient is that of the sum.
class Solution {
    func lossAndGrad(_ w: [Double], _ X: [[Double]], _ y: [Int], _ l2: Double)
        -> (loss: Double, grad: [Double]) {
        let n = Double(X.count)
        var loss = 0.0
        var grad = Array(repeating: 0.0, count: w.count)
        for (row, label) in zip(X, y) {
            var z = 0.0
            for j in w.indices { z += w[j] * row[j] }
            let small = exp(-abs(z))
            let p = (z < 0 ? small : 1) / (1 + small)
            loss += max(z, 0) - Double(label) * z + log1p(small)
            let error = p - Double(label)
            for j in w.indices { grad[j] += error * row[j] }
        }
        loss /= n
        for j in w.indices {
            loss += l2 / 2 * w[j] * w[j]
            grad[j] = grad[j] + l2 * w[j]
        }
        return (loss, grad)
    }
}
