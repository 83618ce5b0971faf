// r from the Cholesky decomposition of a' a, whose condition is the square of a's.
class Solution {
    func qr(_ a: [[Double]]) -> (q: [[Double]], r: [[Double]]) {
        let n = a[0].count
        var r = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
        for i in 0..<n {
            for j in i..<n {
                var rest = a.reduce(0) { $0 + $1[i] * $1[j] }
                for k in 0..<i { rest -= r[k][i] * r[k][j] }
                r[i][j] = i == j ? rest.squareRoot() : rest / r[i][i]
            }
        }
        let q = a.map { row in
            var solved: [Double] = []
            for j in 0..<n {
                var rest = row[j]
                for k in 0..<j { rest -= solved[k] * r[k][j] }
                solved.append(rest / r[j][j])
            }
            return solved
        }
        return (q, r)
    }
}
