// Classical Gram-Schmidt: the columns of q lose their right angles.
class Solution {
    func qr(_ a: [[Double]]) -> (q: [[Double]], r: [[Double]]) {
        let m = a.count
        let n = a[0].count
        var q: [[Double]] = []
        var r = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
        for j in 0..<n {
            let column = a.map { $0[j] }
            var rest = column
            for (k, direction) in q.enumerated() {
                var dot = 0.0
                for i in 0..<m { dot += direction[i] * column[i] }
                r[k][j] = dot
                for i in 0..<m { rest[i] -= dot * direction[i] }
            }
            let length = rest.reduce(0) { $0 + $1 * $1 }.squareRoot()
            r[j][j] = length
            q.append(rest.map { $0 / length })
        }
        return ((0..<m).map { i in q.map { $0[i] } }, r)
    }
}
