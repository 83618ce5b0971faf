// Gradient descent with momentum on centred columns that are stretched to one
// curvature; the penalty is stretched along with them.
class Model: Codable {
    private var weights: [Double] = []
    private var intercept = 0.0

    private func sigmoid(_ z: Double) -> Double {
        let e = exp(-abs(z))
        return z >= 0 ? 1 / (1 + e) : e / (1 + e)
    }

    func fit(_ X: [[Double]], _ y: [Int], _ l2: Double) {
        let n = X.count
        let d = X[0].count
        var mean = Array(repeating: 0.0, count: d)
        for row in X { for j in 0..<d { mean[j] += row[j] / Double(n) } }
        var size = Array(repeating: l2, count: d)
        for row in X { for j in 0..<d { size[j] += (row[j] - mean[j]) * (row[j] - mean[j]) / 4 } }
        size = size.map { $0.squareRoot() } + [(Double(n) / 4).squareRoot()]
        let width = d + 1
        var flat: [Double] = []
        for row in X {
            for j in 0..<d { flat.append((row[j] - mean[j]) / size[j]) }
            flat.append(1 / size[d])
        }
        let penalty = (0..<d).map { l2 / (size[$0] * size[$0]) } + [0]
        // Each direction has a curvature of at most 1, all together at most this.
        let rate = 1 / Double(width)

        var w = Array(repeating: 0.0, count: width)
        var ahead = w
        var momentum = 1.0
        for _ in 0..<6_000 {
            var gradient = (0..<width).map { penalty[$0] * ahead[$0] }
            for i in 0..<n {
                let start = i * width
                var z = 0.0
                for j in 0..<width { z += flat[start + j] * ahead[j] }
                let error = sigmoid(z) - Double(y[i])
                for j in 0..<width { gradient[j] += error * flat[start + j] }
            }
            let next = (0..<width).map { ahead[$0] - rate * gradient[$0] }
            // Starts anew where the momentum leads uphill.
            let uphill = (0..<width).reduce(0.0) { $0 + gradient[$1] * (next[$1] - w[$1]) }
            if uphill > 0 { momentum = 1 }
            let later = (1 + (1 + 4 * momentum * momentum).squareRoot()) / 2
            let push = uphill > 0 ? 0 : (momentum - 1) / later
            for j in 0..<width { ahead[j] = next[j] + push * (next[j] - w[j]) }
            momentum = later
            w = next
            if gradient.allSatisfy({ abs($0) < 1e-8 }) { break }
        }
        weights = (0..<d).map { w[$0] / size[$0] }
        intercept = w[d] / size[d]
        for j in 0..<d { intercept -= weights[j] * mean[j] }
    }

    func predictProba(_ X: [[Double]]) -> [Double] {
        X.map { row in
            var z = intercept
            for j in 0..<row.count { z += row[j] * weights[j] }
            return sigmoid(z)
        }
    }
}
