// Eliminates each leading block anew to see whether it is positive definite.
class Solution {
    func cholesky(_ a: [[Double]]) -> [[Double]]? {
        let n = a.count
        var l = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
        for size in 1...n {
            var block = a.prefix(size).map { Array($0.prefix(size)) }
            for k in 0..<size {
                guard block[k][k] > 0 else { return nil }
                for i in k + 1..<size {
                    let factor = block[i][k] / block[k][k]
                    for j in k..<size { block[i][j] -= factor * block[k][j] }
                }
            }
            let last = size - 1
            for j in 0..<size { l[last][j] = block[j][last] / block[j][j].squareRoot() }
        }
        return l
    }
}
