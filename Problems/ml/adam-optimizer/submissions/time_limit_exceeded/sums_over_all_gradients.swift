// Keeps all gradients and makes the averages anew from them at each step.
class Adam {
    private let lr, beta1, beta2, eps: Double
    private var history: [[Double]] = []

    init(_ lr: Double, _ beta1: Double, _ beta2: Double, _ eps: Double) {
        (self.lr, self.beta1, self.beta2, self.eps) = (lr, beta1, beta2, eps)
    }

    func step(_ params: inout [Double], _ grads: [Double]) {
        history.append(grads)
        for i in params.indices {
            var (mean, square) = (0.0, 0.0)
            var (weights1, weights2) = (0.0, 0.0)
            for (age, past) in history.reversed().enumerated() {
                let weight1 = pow(beta1, Double(age))
                let weight2 = pow(beta2, Double(age))
                mean += weight1 * past[i]
                square += weight2 * past[i] * past[i]
                weights1 += weight1
                weights2 += weight2
            }
            params[i] -= lr * mean / weights1 / ((square / weights2).squareRoot() + eps)
        }
    }
}
