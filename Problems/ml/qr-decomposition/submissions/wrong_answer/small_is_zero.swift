// Takes a column whose remainder is short for one that depends on the others.
class Solution {
    func qr(_ a: [[Double]]) -> (q: [[Double]], r: [[Double]]) {
        let m = a.count
        let n = a[0].count
        var q: [[Double]] = []
        var r = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
        for j in 0..<n {
            var rest = a.map { $0[j] }
            for _ in 0..<2 {
                for (k, direction) in q.enumerated() {
                    var dot = 0.0
                    for i in 0..<m { dot += direction[i] * rest[i] }
                    r[k][j] += dot
                    for i in 0..<m { rest[i] -= dot * direction[i] }
                }
            }
            let length = rest.reduce(0) { $0 + $1 * $1 }.squareRoot()
            r[j][j] = length
            q.append(rest.map { length < 1e-10 ? 0 : $0 / length })
        }
        return ((0..<m).map { i in q.map { $0[i] } }, r)
    }
}
