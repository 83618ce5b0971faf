// A least-squares GAN: the discriminator is taught 1 for data and 0 for fakes by squared
// errors. Normal noise, shuffled batches, tanh in the generator.
class Model {
    private struct Layer {
        var a: [Double]
        var c: [Double]
        var v: [Double]
        var b = 0.0
        var isSmooth: Bool

        func bend(_ u: Double) -> (value: Double, slope: Double) {
            if isSmooth {
                let t = tanh(u)
                return (t, 1 - t * t)
            }
            return u > 0 ? (u, 1) : (0.2 * u, 0.2)
        }

        /// The output for x, and its derivative by x.
        func forward(_ x: Double) -> (value: Double, slope: Double) {
            var result = (value: b, slope: 0.0)
            for k in a.indices {
                let (value, slope) = bend(a[k] * x + c[k])
                result.value += v[k] * value
                result.slope += v[k] * slope * a[k]
            }
            return result
        }

        /// Adds to `sum` the gradient, in the order a, c, v, b.
        func add(_ x: Double, _ error: Double, to sum: inout [Double]) {
            let count = a.count
            for k in 0..<count {
                let (value, slope) = bend(a[k] * x + c[k])
                let below = error * v[k] * slope
                sum[k] += below * x
                sum[count + k] += below
                sum[2 * count + k] += error * value
            }
            sum[3 * count] += error
        }

        mutating func move(_ change: [Double]) {
            let count = a.count
            for k in 0..<count {
                a[k] -= change[k]
                c[k] -= change[count + k]
                v[k] -= change[2 * count + k]
            }
            b -= change[3 * count]
        }
    }

    /// Steps divided by the usual size of each gradient.
    private struct Scaler {
        var square: [Double]
        var correction = 1.0

        mutating func change(_ gradient: [Double], _ rate: Double) -> [Double] {
            correction *= 0.99
            return gradient.indices.map { k in
                square[k] = 0.99 * square[k] + 0.01 * gradient[k] * gradient[k]
                return rate * gradient[k] / ((square[k] / (1 - correction)).squareRoot() + 1e-8)
            }
        }
    }

    private var state: UInt64
    private var maker: Layer
    private var center = 0.0
    private var scale = 1.0

    init(_ seed: UInt64) {
        state = seed
        maker = Layer(a: [], c: [], v: [], isSmooth: true)
        maker = layer(16, isSmooth: true)
    }

    private func unit() -> Double {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var x = state
        x = (x ^ (x >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        x = (x ^ (x >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        return Double((x ^ (x >> 33)) >> 11) * 0x1p-53
    }

    private func normal() -> Double {
        (-2 * log(1 - unit())).squareRoot() * cos(2 * .pi * unit())
    }

    private func layer(_ count: Int, isSmooth: Bool) -> Layer {
        Layer(
            a: (0..<count).map { _ in (unit() < 0.5 ? -1 : 1) * (isSmooth ? 1.5 : 1) },
            c: (0..<count).map { _ in 5 * unit() - 2.5 },
            v: (0..<count).map { _ in normal() / Double(count).squareRoot() },
            isSmooth: isSmooth)
    }

    func fit(_ data: [Double]) {
        center = data.reduce(0, +) / Double(data.count)
        let squares = data.reduce(0) { $0 + ($1 - center) * ($1 - center) }
        scale = (squares / Double(data.count)).squareRoot()
        var judge = layer(32, isSmooth: false)
        var judgeScaler = Scaler(square: Array(repeating: 0, count: 97))
        var makerScaler = Scaler(square: Array(repeating: 0, count: 49))
        var mean = maker
        var deck: [Double] = []
        let steps = 2_000
        let batch = 32
        for step in 0..<steps {
            let rate = 0.005 * min(1, 2 - 2 * Double(step) / Double(steps))
            if deck.count < batch {
                deck = data
                for i in deck.indices {
                    deck.swapAt(i, i + Int(unit() * Double(deck.count - i)))
                }
            }
            var sum = Array(repeating: 0.0, count: 97)
            for _ in 0..<batch {
                let real = (deck.removeLast() - center) / scale
                judge.add(real, (judge.forward(real).value - 1) / Double(batch), to: &sum)
                let fake = maker.forward(normal()).value
                judge.add(fake, judge.forward(fake).value / Double(batch), to: &sum)
            }
            judge.move(judgeScaler.change(sum, 2 * rate))
            sum = Array(repeating: 0.0, count: 49)
            for _ in 0..<batch {
                let z = normal()
                let opinion = judge.forward(maker.forward(z).value)
                maker.add(z, (opinion.value - 1) * opinion.slope / Double(batch), to: &sum)
            }
            maker.move(makerScaler.change(sum, rate))
            for k in mean.a.indices {
                mean.a[k] += 0.01 * (maker.a[k] - mean.a[k])
                mean.c[k] += 0.01 * (maker.c[k] - mean.c[k])
                mean.v[k] += 0.01 * (maker.v[k] - mean.v[k])
            }
            mean.b += 0.01 * (maker.b - mean.b)
        }
        maker = mean
    }

    func generate(_ n: Int) -> [Double] {
        (0..<n).map { _ in center + scale * maker.forward(normal()).value }
    }
}
