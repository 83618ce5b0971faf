// Takes every pivot below 0.000000001 for 0, whatever the size of the numbers.
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
                    guard rest > 1e-9 else { return nil }
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
