// A value for each parameter that knows its averages; the corrections come from pow.
class Adam {
    private struct Averages {
        var gradient = 0.0
        var square = 0.0

        mutating func take(_ g: Double, _ rate1: Double, _ rate2: Double) {
            gradient += rate1 * (g - gradient)
            square += rate2 * (g * g - square)
        }
    }

    private let lr, beta1, beta2, eps: Double
    private var averages: [Averages] = []
    private var steps = 0

    init(_ lr: Double, _ beta1: Double, _ beta2: Double, _ eps: Double) {
        (self.lr, self.beta1, self.beta2, self.eps) = (lr, beta1, beta2, eps)
    }

    func step(_ params: inout [Double], _ grads: [Double]) {
        while averages.count < params.count {
            averages.append(Averages())
        }
        steps += 1
        let correction1 = 1 - pow(beta1, Double(steps))
        let correction2 = 1 - pow(beta2, Double(steps))
        for i in params.indices {
            averages[i].take(grads[i], 1 - beta1, 1 - beta2)
            let scale = (averages[i].square / correction2).squareRoot() + eps
            params[i] -= lr * averages[i].gradient / correction1 / scale
        }
    }
}
