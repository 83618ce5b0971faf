// Leaves the bias correction out.
class Adam {
    private let lr: Double
    private let beta1: Double
    private let beta2: Double
    private let eps: Double
    private var m: [Double] = []
    private var v: [Double] = []

    init(_ lr: Double, _ beta1: Double, _ beta2: Double, _ eps: Double) {
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.eps = eps
    }

    func step(_ params: inout [Double], _ grads: [Double]) {
        if m.isEmpty {
            m = [Double](repeating: 0, count: params.count)
            v = m
        }
        for (i, g) in grads.enumerated() {
            m[i] = beta1 * m[i] + (1 - beta1) * g
            v[i] = beta2 * v[i] + (1 - beta2) * g * g
            let mean = m[i]
            let square = v[i]
            params[i] -= lr * mean / (square.squareRoot() + eps)
        }
    }
}
