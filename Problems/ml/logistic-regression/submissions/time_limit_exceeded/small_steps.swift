// Takes steps that are safe for columns as they are, until the gradient is nothing.
class Model: Codable {
    private var w: [Double] = []
    private var b = 0.0

    private func probability(_ row: [Double]) -> Double {
        var z = b
        for j in 0..<row.count { z += w[j] * row[j] }
        return z >= 0 ? 1 / (1 + exp(-z)) : exp(z) / (1 + exp(z))
    }

    func fit(_ X: [[Double]], _ y: [Int], _ l2: Double) {
        w = Array(repeating: 0, count: X[0].count)
        var curvature = l2
        for row in X { curvature += row.reduce(1) { $0 + $1 * $1 } / 4 }
        while true {
            var gradient = w.map { l2 * $0 }
            var ofIntercept = 0.0
            for (row, label) in zip(X, y) {
                let error = probability(row) - Double(label)
                for j in 0..<row.count { gradient[j] += error * row[j] }
                ofIntercept += error
            }
            for j in 0..<w.count { w[j] -= 1 / curvature * gradient[j] }
            b -= 1 / curvature * ofIntercept
            if abs(ofIntercept) < 1e-9, gradient.allSatisfy({ abs($0) < 1e-9 }) { break }
        }
    }

    func predictProba(_ X: [[Double]]) -> [Double] { X.map(probability) }
}
