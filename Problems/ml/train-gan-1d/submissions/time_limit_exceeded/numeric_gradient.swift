// Finds both gradients by moving each weight a little, with all data at every step.
class Model {
    private var state: UInt64
    private var generator: [Double] = []
    private var mean = 0.0
    private var deviation = 1.0

    init(_ seed: UInt64) {
        state = seed
        generator = net(16)
    }

    private func unit() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((z ^ (z >> 31)) >> 11) * 0x1p-53
    }

    /// All a, all c, all v and b of the sum of v * leaky(a * x + c), plus b.
    private func net(_ units: Int) -> [Double] {
        var weights = Array(repeating: 0.0, count: 3 * units + 1)
        for k in 0..<units {
            weights[k] = unit() < 0.5 ? 1 : -1
            weights[units + k] = 5 * unit() - 2.5
            weights[2 * units + k] = (2 * unit() - 1) * (3 / Double(units)).squareRoot()
        }
        return weights
    }

    private func output(_ net: [Double], _ x: Double) -> Double {
        let units = net.count / 3
        var y = net[3 * units]
        for k in 0..<units {
            let u = net[k] * x + net[units + k]
            y += net[2 * units + k] * (u > 0 ? u : 0.2 * u)
        }
        return y
    }

    private func descend(_ net: inout [Double], _ rate: Double, _ loss: ([Double]) -> Double) {
        let step = 1e-5
        var gradient = net
        for k in net.indices {
            var moved = net
            moved[k] += step
            let above = loss(moved)
            moved[k] -= 2 * step
            gradient[k] = (above - loss(moved)) / (2 * step)
        }
        for k in net.indices { net[k] -= rate * gradient[k] }
    }

    func fit(_ data: [Double]) {
        let n = Double(data.count)
        mean = data.reduce(0, +) / n
        deviation = (data.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n).squareRoot()
        let values = data.map { ($0 - mean) / deviation }
        var discriminator = net(32)
        for _ in 0..<3_000 {
            let noise = data.map { _ in 3.4 * unit() - 1.7 }
            let fakes = noise.map { output(generator, $0) }
            descend(&discriminator, 0.1) { net in
                values.reduce(0) { $0 + log(1 + exp(-output(net, $1))) } / n
                    + fakes.reduce(0) { $0 + log(1 + exp(output(net, $1))) } / n
            }
            descend(&generator, 0.05) { net in
                noise.reduce(0) { $0 + log(1 + exp(-output(discriminator, output(net, $1)))) } / n
            }
        }
    }

    func generate(_ n: Int) -> [Double] {
        (0..<n).map { _ in mean + deviation * output(generator, 3.4 * unit() - 1.7) }
    }
}
