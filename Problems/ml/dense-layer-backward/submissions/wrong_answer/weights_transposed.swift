// Returns the derivatives of the weights transposed.
class Solution {
    func backward(_ x: [[Double]], _ w: [[Double]], _ dy: [[Double]])
        -> (dx: [[Double]], dw: [[Double]], db: [Double]) {
        let (n, d, h) = (x.count, w.count, w[0].count)
        var dx = Array(repeating: Array(repeating: 0.0, count: d), count: n)
        var dw = Array(repeating: Array(repeating: 0.0, count: h), count: d)
        var db = Array(repeating: 0.0, count: h)
        for i in 0..<n {
            let row = dy[i]
            add(row, times: 1, to: &db)
            for j in 0..<d {
                var sum = 0.0
                for k in 0..<h { sum += row[k] * w[j][k] }
                dx[i][j] = sum
                add(row, times: x[i][j], to: &dw[j])
            }
        }
        return (dx, (0..<h).map { k in dw.map { $0[k] } }, db)
    }

    private func add(_ row: [Double], times factor: Double, to sums: inout [Double]) {
        for k in row.indices { sums[k] += factor * row[k] }
    }
}
