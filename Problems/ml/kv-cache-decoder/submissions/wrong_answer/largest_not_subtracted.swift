// Computes exp of the plain scores, which overflows or vanishes.
class Decoder {
    private let wq: [[Double]]
    private let wk: [[Double]]
    private let wv: [[Double]]
    private let scale: Double
    private var keys: [[Double]] = []
    private var values: [[Double]] = []

    init(_ wq: [[Double]], _ wk: [[Double]], _ wv: [[Double]]) {
        self.wq = wq
        self.wk = wk
        self.wv = wv
        scale = 1 / Double(wq[0].count).squareRoot()
    }

    func step(_ x: [Double]) -> [Double] {
        let query = project(x, wq)
        keys.append(project(x, wk))
        values.append(project(x, wv))
        var weights = keys.map { dot(query, $0) * scale }
        var total = 0.0
        for j in weights.indices {
            weights[j] = exp(weights[j])
            total += weights[j]
        }
        var result = [Double](repeating: 0, count: wv[0].count)
        for (weight, value) in zip(weights, values) {
            for c in result.indices {
                result[c] += weight / total * value[c]
            }
        }
        return result
    }

    private func project(_ x: [Double], _ matrix: [[Double]]) -> [Double] {
        var result = [Double](repeating: 0, count: matrix[0].count)
        for (r, row) in matrix.enumerated() {
            for c in row.indices {
                result[c] += x[r] * row[c]
            }
        }
        return result
    }

    private func dot(_ a: [Double], _ b: [Double]) -> Double {
        var sum = 0.0
        for c in a.indices {
            sum += a[c] * b[c]
        }
        return sum
    }
}
