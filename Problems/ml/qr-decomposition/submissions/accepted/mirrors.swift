// Householder's mirrors; a is kept by columns.
class Solution {
    func qr(_ a: [[Double]]) -> (q: [[Double]], r: [[Double]]) {
        let m = a.count
        let n = a[0].count
        var columns = (0..<n).map { j in a.map { $0[j] } }
        var mirrors: [[Double]] = []
        for k in 0..<n {
            var v = Array(columns[k][k...])
            let length = v.reduce(0) { $0 + $1 * $1 }.squareRoot()
            v[0] += v[0] < 0 ? -length : length
            for j in k..<n { mirror(&columns[j], k, v) }
            mirrors.append(v)
        }
        var q = (0..<n).map { j in (0..<m).map { $0 == j ? 1.0 : 0.0 } }
        for k in (0..<n).reversed() {
            for j in k..<n { mirror(&q[j], k, mirrors[k]) }
        }
        let signs = (0..<n).map { columns[$0][$0] < 0 ? -1.0 : 1.0 }
        return (
            (0..<m).map { i in (0..<n).map { j in signs[j] * q[j][i] } },
            (0..<n).map { i in (0..<n).map { j in j < i ? 0 : signs[i] * columns[j][i] } }
        )
    }

    private func mirror(_ column: inout [Double], _ first: Int, _ v: [Double]) {
        var dot = 0.0
        var square = 0.0
        for i in 0..<v.count {
            dot += v[i] * column[first + i]
            square += v[i] * v[i]
        }
        let factor = 2 * dot / square
        for i in 0..<v.count { column[first + i] -= factor * v[i] }
    }
}
