// Seeds above Int.max do not fit into an Int.
class Model: Codable {
    private let hidden: Int
    private var rng: SplitMix
    private var mean: [Double] = []
    private var deviation: [Double] = []
    // Of each hidden unit the weights of the columns and the bias; then the
    // weights of the units and the last bias.
    private var weights: [Double] = []

    private struct SplitMix: RandomNumberGenerator, Codable {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    init(_ hidden: Int, _ seed: UInt64) {
        self.hidden = hidden
        rng = SplitMix(state: UInt64(Int(seed) + 1))
    }

    private func scaled(_ row: [Double]) -> [Double] {
        row.indices.map { (row[$0] - mean[$0]) / deviation[$0] }
    }

    /// The score of a row; leaves what the units say in `units`.
    private func score(_ row: [Double], _ units: inout [Double]) -> Double {
        let d = row.count
        let second = hidden * (d + 1)
        var z = weights[second + hidden]
        for k in 0..<hidden {
            let start = k * (d + 1)
            var sum = weights[start + d]
            for j in 0..<d { sum += weights[start + j] * row[j] }
            units[k] = tanh(sum)
            z += weights[second + k] * units[k]
        }
        return z
    }

    func fit(_ X: [[Double]], _ y: [Int], _ epochs: Int) {
        let d = X[0].count
        let n = Double(X.count)
        mean = (0..<d).map { j in X.reduce(0) { $0 + $1[j] } / n }
        deviation = (0..<d).map { j in
            let v = X.reduce(0) { $0 + ($1[j] - mean[j]) * ($1[j] - mean[j]) } / n
            return v > 1e-18 ? v.squareRoot() : 1
        }
        let rows = X.map(scaled)
        let second = hidden * (d + 1)
        let count = second + hidden + 1
        weights = (0..<count).map { _ in Double.random(in: -1...1, using: &rng) }
        for k in second..<count { weights[k] /= Double(hidden).squareRoot() }

        var units = Array(repeating: 0.0, count: hidden)
        var first = Array(repeating: 0.0, count: count)
        var square = first
        var step = 0.0
        var order = Array(rows.indices)
        for _ in 0..<epochs {
            order.shuffle(using: &rng)
            for start in stride(from: 0, to: order.count, by: 16) {
                let batch = order[start..<min(start + 16, order.count)]
                var gradient = Array(repeating: 0.0, count: count)
                for i in batch {
                    let row = rows[i]
                    let p = 1 / (1 + exp(-score(row, &units)))
                    let error = (p - Double(y[i])) / Double(batch.count)
                    gradient[second + hidden] += error
                    for k in 0..<hidden {
                        gradient[second + k] += error * units[k]
                        let below = error * weights[second + k] * (1 - units[k] * units[k])
                        let at = k * (d + 1)
                        for j in 0..<d { gradient[at + j] += below * row[j] }
                        gradient[at + d] += below
                    }
                }
                step += 1
                let rate = 0.02 * (1 - pow(0.999, step)).squareRoot() / (1 - pow(0.9, step))
                for k in 0..<count {
                    first[k] = 0.9 * first[k] + 0.1 * gradient[k]
                    square[k] = 0.999 * square[k] + 0.001 * gradient[k] * gradient[k]
                    weights[k] -= rate * first[k] / (square[k].squareRoot() + 1e-8)
                }
            }
        }
    }

    func predict(_ X: [[Double]]) -> [Int] {
        var units = Array(repeating: 0.0, count: hidden)
        return X.map { score(scaled($0), &units) > 0 ? 1 : 0 }
    }
}
