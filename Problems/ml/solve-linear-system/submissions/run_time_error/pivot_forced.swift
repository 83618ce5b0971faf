// Takes it for granted that some row has a pivot, which is not so for singular matrices.
class Solution {
    func solve(_ a: [[Double]], _ b: [Double]) -> [Double]? {
        let n = a.count
        var rows = zip(a, b).map { $0 + [$1] }
        let noise = 1e-12 * a.joined().reduce(0) { max($0, abs($1)) }
        for k in 0..<n {
            let candidates = (k..<n).filter { abs(rows[$0][k]) > noise }
            let pivot = candidates.max { abs(rows[$0][k]) < abs(rows[$1][k]) }!
            rows.swapAt(k, pivot)
            let row = rows[k]
            for i in k + 1..<max(n, k + 1) {
                let factor = rows[i][k] / row[k]
                if factor == 0 { continue }
                for j in k...n {
                    rows[i][j] -= factor * row[j]
                }
            }
        }
        var x = [Double](repeating: 0, count: n)
        for i in stride(from: n - 1, through: 0, by: -1) {
            var rest = rows[i][n]
            for j in i + 1..<max(n, i + 1) {
                rest -= rows[i][j] * x[j]
            }
            x[i] = rest / rows[i][i]
        }
        return x
    }
}
