// Divides infinity by infinity where a score is large.
class Model: Codable {
    private var w: [Double] = []
    private var b = 0.0

    private func probability(_ row: [Double]) -> Double {
        var z = b
        for j in 0..<row.count { z += w[j] * row[j] }
        return exp(z) / (1 + exp(z))
    }

    func fit(_ X: [[Double]], _ y: [Int], _ l2: Double) {
        let n = Double(X.count)
        w = Array(repeating: 0, count: X[0].count)
        for _ in 0..<2_000 {
            var gradient = w.map { l2 * $0 }
            var ofIntercept = 0.0
            for (row, label) in zip(X, y) {
                let error = probability(row) - Double(label)
                for j in 0..<row.count { gradient[j] += error * row[j] }
                ofIntercept += error
            }
            for j in 0..<w.count { w[j] -= 0.1 / n * gradient[j] }
            b -= 0.1 / n * ofIntercept
        }
    }

    func predictProba(_ X: [[Double]]) -> [Double] { X.map(probability) }
}
