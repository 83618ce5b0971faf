// Works in place and leaves the upper part of a as it is.
class Solution {
    func cholesky(_ a: [[Double]]) -> [[Double]]? {
        let n = a.count
        var left = a
        for k in 0..<n {
            guard left[k][k] > 0 else { return nil }
            let root = left[k][k].squareRoot()
            left[k][k] = root
            var column: [Double] = []
            for i in k + 1..<n {
                left[i][k] /= root
                column.append(left[i][k])
            }
            for i in k + 1..<n {
                let factor = left[i][k]
                for j in k + 1...i { left[i][j] -= factor * column[j - k - 1] }
            }
        }
        return left
    }
}
