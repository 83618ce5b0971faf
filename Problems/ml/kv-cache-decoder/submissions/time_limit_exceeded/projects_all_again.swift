// Keeps the vectors and projects all of them again at each step.
class Decoder {
    private let wq: [[Double]]
    private let wk: [[Double]]
    private let wv: [[Double]]
    private var inputs: [[Double]] = []

    init(_ wq: [[Double]], _ wk: [[Double]], _ wv: [[Double]]) {
        self.wq = wq
        self.wk = wk
        self.wv = wv
    }

    func step(_ x: [Double]) -> [Double] {
        inputs.append(x)
        let query = project(x, wq)
        let keys = inputs.map { project($0, wk) }
        let values = inputs.map { project($0, wv) }
        let root = Double(query.count).squareRoot()
        let scores = keys.map { key in
            query.indices.reduce(0) { $0 + query[$1] * key[$1] } / root
        }
        let largest = scores.max() ?? 0
        let terms = scores.map { exp($0 - largest) }
        let total = terms.reduce(0, +)
        var result = [Double](repeating: 0, count: wv[0].count)
        for (term, value) in zip(terms, values) {
            for c in result.indices {
                result[c] += term / total * value[c]
            }
        }
        return result
    }

    private func project(_ x: [Double], _ matrix: [[Double]]) -> [Double] {
        matrix[0].indices.map { c in
            var sum = 0.0
            for r in x.indices {
                sum += x[r] * matrix[r][c]
            }
            return sum
        }
    }
}
