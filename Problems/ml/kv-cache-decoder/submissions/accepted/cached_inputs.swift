// Multiplies wq by wk once; then the vectors themselves serve as keys and as values.
class Decoder {
    private let scoring: [[Double]]
    private let wv: [[Double]]
    private var seen: [[Double]] = []

    init(_ wq: [[Double]], _ wk: [[Double]], _ wv: [[Double]]) {
        self.wv = wv
        // (x wq) . (y wk) is x times this matrix times y.
        let root = Double(wq[0].count).squareRoot()
        scoring = wq.map { row in
            wk.map { other in zip(row, other).reduce(0) { $0 + $1.0 * $1.1 } / root }
        }
    }

    func step(_ x: [Double]) -> [Double] {
        seen.append(x)
        let probe = times(x, scoring)
        let scores = seen.map { y in
            var sum = 0.0
            for c in probe.indices {
                sum += probe[c] * y[c]
            }
            return sum
        }
        let largest = scores.max() ?? 0
        let terms = scores.map { exp($0 - largest) }
        let total = terms.reduce(0, +)
        var mean = [Double](repeating: 0, count: x.count)
        for (term, y) in zip(terms, seen) where term > 0 {
            for c in mean.indices {
                mean[c] += term * y[c]
            }
        }
        return times(mean, wv).map { $0 / total }
    }

    private func times(_ x: [Double], _ matrix: [[Double]]) -> [Double] {
        var result = [Double](repeating: 0, count: matrix[0].count)
        for (factor, row) in zip(x, matrix) {
            for c in row.indices {
                result[c] += factor * row[c]
            }
        }
        return result
    }
}
