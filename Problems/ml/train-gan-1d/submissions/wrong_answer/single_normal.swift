// No contest at all: a normal distribution with the mean and the deviation of the data.
class Model {
    private var state: UInt64
    private var mean = 0.0
    private var deviation = 1.0

    init(_ seed: UInt64) {
        state = seed
    }

    private func unit() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((z ^ (z >> 31)) >> 11) * 0x1p-53
    }

    func fit(_ data: [Double]) {
        let n = Double(data.count)
        mean = data.reduce(0, +) / n
        deviation = (data.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n).squareRoot()
    }

    func generate(_ n: Int) -> [Double] {
        (0..<n).map { _ in
            mean + deviation * (-2 * log(1 - unit())).squareRoot() * cos(2 * .pi * unit())
        }
    }
}
