// Rectified units, small batches, a falling rate and momentum.
class Model: Codable {
    private let hidden: Int
    private var state: UInt64
    private var shift: [Double] = []
    private var stretch: [Double] = []
    private var w: [[Double]] = []
    private var c: [Double] = []
    private var v: [Double] = []
    private var b = 0.0

    init(_ hidden: Int, _ seed: UInt64) {
        self.hidden = hidden
        state = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    }

    private func random() -> Double {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(state >> 11) * 0x1p-53
    }

    private func normal() -> Double {
        (-2 * log(1 - random())).squareRoot() * cos(2 * .pi * random())
    }

    private func prepared(_ X: [[Double]]) -> [[Double]] {
        X.map { row in row.indices.map { (row[$0] - shift[$0]) * stretch[$0] } }
    }

    private func forward(_ x: [Double]) -> (units: [Double], p: Double) {
        var units = c
        var z = b
        for k in 0..<hidden {
            for j in x.indices { units[k] += w[k][j] * x[j] }
            if units[k] < 0 { units[k] *= 0.05 }
            z += v[k] * units[k]
        }
        return (units, 1 / (1 + exp(-z)))
    }

    func fit(_ X: [[Double]], _ y: [Int], _ epochs: Int) {
        let d = X[0].count
        shift = Array(repeating: 0, count: d)
        stretch = Array(repeating: 1, count: d)
        for j in 0..<d {
            let column = X.map { $0[j] }
            shift[j] = column.reduce(0, +) / Double(X.count)
            let square = column.reduce(0) { $0 + ($1 - shift[j]) * ($1 - shift[j]) }
            if square > 1e-12 { stretch[j] = (Double(X.count) / square).squareRoot() }
        }
        let rows = prepared(X)
        w = (0..<hidden).map { _ in (0..<d).map { _ in normal() * (2 / Double(d)).squareRoot() } }
        c = (0..<hidden).map { _ in normal() * 0.5 }
        v = (0..<hidden).map { _ in normal() * (2 / Double(hidden)).squareRoot() }
        var speedW = w.map { $0.map { _ in 0.0 } }
        var speedC = c.map { _ in 0.0 }
        var speedV = speedC
        var speedB = 0.0
        var order = Array(rows.indices)
        for epoch in 0..<epochs {
            let rate = 0.03 * (1 - 0.9 * Double(epoch) / Double(epochs))
            for last in stride(from: order.count - 1, to: 0, by: -1) {
                order.swapAt(last, Int(random() * Double(last + 1)))
            }
            var start = 0
            while start < order.count {
                let end = min(start + 8, order.count)
                let share = 1 / Double(end - start)
                // Momentum is the sum of all gradients so far, older ones weaker.
                speedB *= 0.9
                for k in 0..<hidden {
                    speedC[k] *= 0.9
                    speedV[k] *= 0.9
                    for j in 0..<d { speedW[k][j] *= 0.9 }
                }
                for i in order[start..<end] {
                    let (units, p) = forward(rows[i])
                    let error = (p - Double(y[i])) * share
                    speedB += error
                    for k in 0..<hidden {
                        speedV[k] += error * units[k]
                        let below = error * v[k] * (units[k] > 0 ? 1 : 0.05)
                        speedC[k] += below
                        for j in 0..<d { speedW[k][j] += below * rows[i][j] }
                    }
                }
                b -= rate * speedB
                for k in 0..<hidden {
                    c[k] -= rate * speedC[k]
                    v[k] -= rate * speedV[k]
                    for j in 0..<d { w[k][j] -= rate * speedW[k][j] }
                }
                start = end
            }
        }
    }

    func predict(_ X: [[Double]]) -> [Int] {
        prepared(X).map { forward($0).p > 0.5 ? 1 : 0 }
    }
}
