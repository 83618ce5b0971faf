// Stops after a hundred steps.
class Model: Codable {
    private var w: [Double] = []
    private var b = 0.0

    private func probability(_ row: [Double]) -> Double {
        var z = b
        for j in 0..<row.count { z += w[j] * row[j] }
        return z >= 0 ? 1 / (1 + exp(-z)) : exp(z) / (1 + exp(z))
    }

    func fit(_ X: [[Double]], _ y: [Int], _ l2: Double) {
        let n = Double(X.count)
        w = Array(repeating: 0, count: X[0].count)
        for _ in 0..<100 {
            var gradient = w.map { l2 * $0 }
            var ofIntercept = 0.0
            for (row, label) in zip(X, y) {
                let error = probability(row) - Double(label)
                for j in 0..<row.count { gradient[j] += error * row[j] }
                ofIntercept += error
            }
            for j in 0..<w.count { w[j] -= 0.01 / n * gradient[j] }
            b -= 0.01 / n * ofIntercept
        }
    }

    func predictProba(_ X: [[Double]]) -> [Double] { X.map(probability) }
}
