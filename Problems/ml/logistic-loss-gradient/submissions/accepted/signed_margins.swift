// Labels as signs: with the margin m, the loss is log(1 + exp(-m)), and its derivative by m
// is the sigmoid of -m with a minus.
class Solution {
    private func softplus(_ t: Double) -> Double {
        t > 0 ? t + log(1 + exp(-t)) : log(1 + exp(t))
    }

    private func sigmoid(_ t: Double) -> Double {
        t < 0 ? exp(t) / (1 + exp(t)) : 1 / (1 + exp(-t))
    }

    func lossAndGrad(_ w: [Double], _ X: [[Double]], _ y: [Int], _ l2: Double)
        -> (loss: Double, grad: [Double]) {
        let share = 1 / Double(X.count)
        let signs = y.map { $0 == 1 ? 1.0 : -1.0 }
        let margins = X.indices.map { i in
            signs[i] * w.indices.reduce(0.0) { $0 + w[$1] * X[i][$1] }
        }
        let square = w.reduce(0) { $0 + $1 * $1 }
        let loss = margins.reduce(0) { $0 + softplus(-$1) } * share + l2 * square / 2
        var grad = w.map { l2 * $0 }
        for i in X.indices {
            let factor = -signs[i] * sigmoid(-margins[i]) * share
            for j in w.indices { grad[j] += factor * X[i][j] }
        }
        return (loss, grad)
    }
}
