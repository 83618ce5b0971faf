class Adam {
    /// Makes an optimiser that has made no step yet.
    init(_ lr: Double, _ beta1: Double, _ beta2: Double, _ eps: Double) {

    }

    /// Makes one step: changes each of `params` by what its gradients so far say.
    func step(_ params: inout [Double], _ grads: [Double]) {

    }
}
