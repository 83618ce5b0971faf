// Mirrors make the matrix tridiagonal, shifted QR steps by rotations make it diagonal.
class Solution {
    func topEigenpairs(_ a: [[Double]], _ k: Int) -> [(value: Double, vector: [Double])] {
        let n = a.count
        var a = a
        // Row i is the vector of a[i][i].
        var vectors = (0..<n).map { i in (0..<n).map { $0 == i ? 1.0 : 0.0 } }
        for c in 0..<max(0, n - 2) {
            var v = (0..<n).map { $0 > c ? a[$0][c] : 0.0 }
            let length = dot(v, v).squareRoot()
            v[c + 1] += v[c + 1] < 0 ? -length : length
            let square = dot(v, v)
            guard square > 0 else { continue }
            var w = a.map { 2 * dot($0, v) / square }
            let part = dot(w, v) / square
            for i in 0..<n { w[i] -= part * v[i] }
            for i in 0..<n {
                for j in 0..<n { a[i][j] -= v[i] * w[j] + w[i] * v[j] }
            }
            var sums = [Double](repeating: 0, count: n)
            for i in 0..<n { for j in 0..<n { sums[j] += v[i] * vectors[i][j] } }
            for i in 0..<n {
                let factor = 2 * v[i] / square
                for j in 0..<n { vectors[i][j] -= factor * sums[j] }
            }
        }
        var d = (0..<n).map { a[$0][$0] }
        var e = (0..<n).map { $0 + 1 < n ? a[$0][$0 + 1] : 0 }
        var last = n - 1
        while last > 0 {
            func isSmall(_ i: Int) -> Bool {
                e[i].magnitude <= 1e-16 * (d[i].magnitude + d[i + 1].magnitude)
                    || e[i].magnitude < 1e-18
            }
            guard !isSmall(last - 1) else {
                last -= 1
                continue
            }
            var first = last - 1
            while first > 0 && !isSmall(first - 1) { first -= 1 }
            let half = (d[last - 1] - d[last]) / 2
            let e2 = e[last - 1] * e[last - 1]
            let root = (half * half + e2).squareRoot()
            let shift = d[last] - e2 / (half + (half < 0 ? -root : root))
            var x = d[first] - shift
            var y = e[first]
            for i in first..<last {
                let r = hypot(x, y)
                let (c, s) = (x / r, -y / r)
                if i > first { e[i - 1] = r }
                let (p, q, o) = (d[i], d[i + 1], e[i])
                d[i] = c * c * p - 2 * c * s * o + s * s * q
                d[i + 1] = s * s * p + 2 * c * s * o + c * c * q
                e[i] = c * s * (p - q) + (c * c - s * s) * o
                if i + 1 < last {
                    x = e[i]
                    y = -s * e[i + 1]
                    e[i + 1] *= c
                }
                for j in 0..<n {
                    let (u, w) = (vectors[i][j], vectors[i + 1][j])
                    vectors[i][j] = c * u - s * w
                    vectors[i + 1][j] = s * u + c * w
                }
            }
        }
        return (0..<n).sorted { d[$0].magnitude > d[$1].magnitude }
            .prefix(k).map { (d[$0], vectors[$0]) }
    }

    private func dot(_ x: [Double], _ y: [Double]) -> Double {
        var sum = 0.0
        for i in x.indices { sum += x[i] * y[i] }
        return sum
    }
}
