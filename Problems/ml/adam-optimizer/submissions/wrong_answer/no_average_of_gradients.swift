// Divides the gradient itself, not its average: RMSprop.
class Adam {
    private let lr: Double
    private let beta1: Double
    private let beta2: Double
    private let eps: Double
    private var m: [Double] = []
    private var v: [Double] = []
    private var power1 = 1.0
    private var power2 = 1.0

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
        power1 *= beta1
        power2 *= beta2
        for (i, g) in grads.enumerated() {
            m[i] = beta1 * m[i] + (1 - beta1) * g
            v[i] = beta2 * v[i] + (1 - beta2) * g * g
            let square = v[i] / (1 - power2)
            params[i] -= lr * g / (square.squareRoot() + eps)
        }
    }
}
