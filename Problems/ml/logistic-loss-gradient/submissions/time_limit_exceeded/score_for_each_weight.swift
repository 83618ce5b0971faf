// Weight by weight; each time the scores of all rows are computed anew.
class Solution {
    private func score(_ w: [Double], _ row: [Double]) -> Double {
        zip(w, row).map { $0 * $1 }.reduce(0, +)
    }

    private func sigmoid(_ t: Double) -> Double {
        t < 0 ? exp(t) / (1 + exp(t)) : 1 / (1 + exp(-t))
    }

    func lossAndGrad(_ w: [Double], _ X: [[Double]], _ y: [Int], _ l2: Double)
        -> (loss: Double, grad: [Double]) {
        let n = Double(X.count)
        var loss = 0.0
        for i in X.indices {
            let z = score(w, X[i])
            loss += (max(z, 0) - Double(y[i]) * z + log1p(exp(-abs(z)))) / n
        }
        var grad = w
        for j in w.indices {
            var sum = 0.0
            for i in X.indices {
                sum += (sigmoid(score(w, X[i])) - Double(y[i])) * X[i][j]
            }
            grad[j] = sum / n + l2 * w[j]
            loss += l2 / 2 * w[j] * w[j]
        }
        return (loss, grad)
    }
}
