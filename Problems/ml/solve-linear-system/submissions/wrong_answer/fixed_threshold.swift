// Compares pivots with a fixed number: small matrices count as singular.
class Solution {
    func solve(_ a: [[Double]], _ b: [Double]) -> [Double]? {
        let n = a.count
        var rows = zip(a, b).map { $0 + [$1] }
        let noise = 1e-10
        for k in 0..<n {
            var pivot = k
            for i in k..<n where abs(rows[i][k]) > abs(rows[pivot][k]) {
                pivot = i
            }
            rows.swapAt(k, pivot)
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
