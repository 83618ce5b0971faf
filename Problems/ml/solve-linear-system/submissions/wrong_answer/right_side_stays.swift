// Swaps the rows of the matrix, but not the right side.
class Solution {
    func solve(_ a: [[Double]], _ b: [Double]) -> [Double]? {
        let n = b.count
        var (a, b) = (a, b)
        let noise = 1e-12 * a.joined().reduce(0) { max($0, abs($1)) }
        for k in 0..<n {
            let pivot = (k..<n).max { abs(a[$0][k]) < abs(a[$1][k]) } ?? k
            a.swapAt(k, pivot)
            if abs(a[k][k]) <= noise { return nil }
            for i in 0..<n where i != k {
                let factor = a[i][k] / a[k][k]
                for j in k..<n {
                    a[i][j] -= factor * a[k][j]
                }
                b[i] -= factor * b[k]
            }
        }
        return (0..<n).map { b[$0] / a[$0][$0] }
    }
}
