#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

typealias Vector = [Double]
typealias SoftmaxResult = (probs: Vector, logSumExp: Double)

func softmax(_ x: Vector) -> SoftmaxResult {
    let peak = x.reduce(-Double.infinity) { Swift.max($0, $1) }
    var total = 0.0
    let weights: Vector = x.map { value in
        let w = Glibc.exp(value - peak)
        total += w
        return w
    }
    return (probs: weights / total, logSumExp: peak + log(total))
}

func / (lhs: Vector, rhs: Double) -> Vector { lhs.map { $0 / rhs } }
