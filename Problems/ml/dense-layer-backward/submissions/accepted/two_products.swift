// Two matrix products, written as inner products of rows after transposing once.
class Solution {
    private func transposed(_ a: [[Double]]) -> [[Double]] {
        a[0].indices.map { column in a.map { $0[column] } }
    }

    private func dot(_ a: [Double], _ b: [Double]) -> Double {
        var sum = 0.0
        for i in a.indices { sum += a[i] * b[i] }
        return sum
    }

    /// The product of `a` and the transpose of `b`.
    private func product(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
        a.map { row in b.map { dot(row, $0) } }
    }

    func backward(_ x: [[Double]], _ w: [[Double]], _ dy: [[Double]])
        -> (dx: [[Double]], dw: [[Double]], db: [Double]) {
        let columns = transposed(dy)
        return (
            product(dy, w), product(transposed(x), columns), columns.map { $0.reduce(0, +) }
        )
    }
}
