// The values are made as the nets see them: nobody undoes the standardising.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// Uniform in 0..<1.
    mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// Nearly normal, with the deviation 1.
    mutating func bell() -> Double { (unit() + unit() + unit() - 1.5) * 2 }
}

/// A number in, hidden units of the form v * leaky(a * x + c), a number out.
struct Net {
    let units: Int
    /// All a, then all c, then all v, then the last bias.
    var weights: [Double]
    private var gradient: [Double]
    private var first: [Double]
    private var square: [Double]
    private var steps = 0.0

    init(_ units: Int, _ rng: inout SplitMix) {
        self.units = units
        weights = Array(repeating: 0, count: 3 * units + 1)
        gradient = weights
        first = weights
        square = weights
        for k in 0..<units {
            weights[k] = rng.unit() < 0.5 ? 1 : -1
            weights[units + k] = 5 * rng.unit() - 2.5
            weights[2 * units + k] = (2 * rng.unit() - 1) * (3 / Double(units)).squareRoot()
        }
    }

    func callAsFunction(_ x: Double) -> Double {
        var y = weights[3 * units]
        for k in 0..<units {
            let u = weights[k] * x + weights[units + k]
            y += weights[2 * units + k] * (u > 0 ? u : 0.2 * u)
        }
        return y
    }

    /// The derivative of the output by the input.
    func slope(_ x: Double) -> Double {
        var sum = 0.0
        for k in 0..<units {
            let u = weights[k] * x + weights[units + k]
            sum += weights[2 * units + k] * weights[k] * (u > 0 ? 1 : 0.2)
        }
        return sum
    }

    /// Adds the gradient of `factor` times the output.
    mutating func backward(_ x: Double, _ factor: Double) {
        for k in 0..<units {
            let u = weights[k] * x + weights[units + k]
            let bend = u > 0 ? factor : 0.2 * factor
            gradient[2 * units + k] += bend * u
            let below = bend * weights[2 * units + k]
            gradient[k] += below * x
            gradient[units + k] += below
        }
        gradient[3 * units] += factor
    }

    /// A step of Adam down the gradient, which is 0 afterwards.
    mutating func step(_ rate: Double) {
        steps += 1
        let one = 1 - pow(0.5, steps)
        let two = 1 - pow(0.99, steps)
        for k in weights.indices {
            first[k] = 0.5 * first[k] + 0.5 * gradient[k]
            square[k] = 0.99 * square[k] + 0.01 * gradient[k] * gradient[k]
            weights[k] -= rate * first[k] / one / ((square[k] / two).squareRoot() + 1e-8)
            gradient[k] = 0
        }
    }
}

class Model {
    private var rng: SplitMix
    private var generator: Net
    private var mean = 0.0
    private var deviation = 1.0

    init(_ seed: UInt64) {
        rng = SplitMix(state: seed)
        generator = Net(16, &rng)
    }

    private func sigmoid(_ z: Double) -> Double { 1 / (1 + exp(-z)) }

    func fit(_ data: [Double]) {
        let n = Double(data.count)
        mean = data.reduce(0, +) / n
        deviation = (data.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n).squareRoot()
        let values = data.map { ($0 - mean) / deviation }.sorted()
        var discriminator = Net(32, &rng)
        var average = generator.weights
        let (total, batch) = (2_000, 32)
        let share = 1 / Double(batch)
        for step in 0..<total {
            let left = 1 - Double(step) / Double(total)
            let rate = 0.01 * min(1, 2 * left)
            let blur = 0.3 * left
            for i in 0..<batch {
                let place = (Double(i) + rng.unit()) * share
                let real = values[Int(place * n)] + blur * rng.bell()
                discriminator.backward(real, (sigmoid(discriminator(real)) - 1) * share)
                let fake = generator(noise(i, batch)) + blur * rng.bell()
                discriminator.backward(fake, sigmoid(discriminator(fake)) * share)
            }
            discriminator.step(rate)
            for i in 0..<batch {
                let z = noise(i, batch)
                let fake = generator(z) + blur * rng.bell()
                let wish = sigmoid(discriminator(fake)) - 1
                generator.backward(z, wish * discriminator.slope(fake) * share)
            }
            generator.step(rate / 2)
            for k in average.indices { average[k] += 0.005 * (generator.weights[k] - average[k]) }
        }
        generator.weights = average
    }

    /// Uniform between -1.7 and 1.7, from the stratum `i` of `count`.
    private func noise(_ i: Int, _ count: Int) -> Double {
        3.4 * (Double(i) + rng.unit()) / Double(count) - 1.7
    }

    func generate(_ n: Int) -> [Double] {
        (0..<n).map { _ in generator(noise(0, 1)) }
    }
}
