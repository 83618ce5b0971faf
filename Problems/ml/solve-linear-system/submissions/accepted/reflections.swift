// Makes the matrix triangular by Householder's reflections, which need no pivots; works by columns.
class Solution {
    func solve(_ a: [[Double]], _ b: [Double]) -> [Double]? {
        let n = b.count
        let size = a.joined().map { abs($0) }.max() ?? 0
        guard size > 0 else { return nil }
        // The last column is the right side.
        var columns = (0..<n).map { j in a.map { $0[j] / size } } + [b]
        var diagonal: [Double] = []
        for k in 0..<n {
            var v = Array(columns[k][k...])
            let length = norm(v)
            if length <= 1e-12 { return nil }
            let head = v[0] > 0 ? -length : length
            diagonal.append(head)
            v[0] -= head
            let scale = 2 / v.reduce(0) { $0 + $1 * $1 }
            for j in k + 1...n {
                var product = 0.0
                for i in k..<n {
                    product += v[i - k] * columns[j][i]
                }
                product *= scale
                for i in k..<n {
                    columns[j][i] -= product * v[i - k]
                }
            }
        }
        var x = columns[n]
        for j in (0..<n).reversed() {
            x[j] /= diagonal[j]
            for i in 0..<j {
                x[i] -= columns[j][i] * x[j]
            }
        }
        return x.map { $0 / size }
    }

    private func norm(_ v: [Double]) -> Double {
        let top = v.reduce(0) { max($0, abs($1)) }
        if top == 0 { return 0 }
        return top * v.reduce(0) { $0 + ($1 / top) * ($1 / top) }.squareRoot()
    }
}
