// Writes each mirror down as a matrix and multiplies: O(m^3) for each column.
class Solution {
    func qr(_ a: [[Double]]) -> (q: [[Double]], r: [[Double]]) {
        let m = a.count
        let n = a[0].count
        var r = a
        var q = (0..<m).map { i in (0..<m).map { $0 == i ? 1.0 : 0.0 } }
        for k in 0..<n {
            var v = [Double](repeating: 0, count: m)
            for i in k..<m { v[i] = r[i][k] }
            let length = v.reduce(0) { $0 + $1 * $1 }.squareRoot()
            v[k] += v[k] < 0 ? -length : length
            let square = v.reduce(0) { $0 + $1 * $1 }
            let mirror = (0..<m).map { i in
                (0..<m).map { j in (i == j ? 1 : 0) - 2 * v[i] * v[j] / square }
            }
            r = product(mirror, r)
            q = product(q, mirror)
            if r[k][k] < 0 {
                for j in 0..<n { r[k][j] = -r[k][j] }
                for i in 0..<m { q[i][k] = -q[i][k] }
            }
        }
        return (
            q.map { Array($0.prefix(n)) },
            (0..<n).map { i in (0..<n).map { j in j < i ? 0 : r[i][j] } }
        )
    }

    private func product(_ x: [[Double]], _ y: [[Double]]) -> [[Double]] {
        (0..<x.count).map { i in
            (0..<y[0].count).map { j in
                var sum = 0.0
                for k in 0..<y.count { sum += x[i][k] * y[k][j] }
                return sum
            }
        }
    }
}
