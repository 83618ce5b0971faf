// A matrix with three columns too many, all zero: their part of the product is 0.
class Solution {
    func cholesky(_ a: [[Double]]) -> [[Double]]? {
        let n = a.count
        var l = [[Double]](repeating: [Double](repeating: 0, count: n + 3), count: n)
        for i in 0..<n {
            for j in 0...i {
                var rest = a[i][j]
                for k in 0..<j { rest -= l[i][k] * l[j][k] }
                if i > j {
                    l[i][j] = rest / l[j][j]
                } else {
                    guard rest > 0 else { return nil }
                    l[i][i] = rest.squareRoot()
                }
            }
        }
        return l
    }
}
