// Looks for another row only where the number on the diagonal is exactly 0.
class Solution {
    func solve(_ a: [[Double]], _ b: [Double]) -> [Double]? {
        let n = a.count
        var rows = zip(a, b).map { $0 + [$1] }
        let noise = 1e-12 * a.joined().reduce(0) { max($0, abs($1)) }
        for k in 0..<n {
            if rows[k][k] == 0, let pivot = (k..<n).first(where: { rows[$0][k] != 0 }) {
                rows.swapAt(k, pivot)
            }
            if abs(rows[k][k]) <= noise { return nil }
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
