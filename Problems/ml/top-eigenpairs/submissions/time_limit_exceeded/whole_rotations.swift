// Writes each rotation down as a matrix and multiplies: O(n^3) for each pair of axes.
class Solution {
    func topEigenpairs(_ a: [[Double]], _ k: Int) -> [(value: Double, vector: [Double])] {
        let n = a.count
        var a = a
        var vectors = (0..<n).map { i in (0..<n).map { $0 == i ? 1.0 : 0.0 } }
        let norm = a.joined().reduce(0) { $0 + $1 * $1 }.squareRoot()
        for _ in 0..<30 {
            var off = 0.0
            for i in 0..<n { for j in 0..<i { off += a[i][j] * a[i][j] } }
            if off.squareRoot() <= 1e-12 * norm { break }
            for p in 0..<n {
                for q in p + 1..<n where a[p][q].magnitude > 1e-15 * norm {
                    let angle = atan2(2 * a[p][q], a[q][q] - a[p][p]) / 2
                    var turn = (0..<n).map { i in (0..<n).map { $0 == i ? 1.0 : 0.0 } }
                    (turn[p][p], turn[p][q]) = (cos(angle), -sin(angle))
                    (turn[q][p], turn[q][q]) = (sin(angle), cos(angle))
                    a = product(product(turn, a), transposed(turn))
                    vectors = product(turn, vectors)
                }
            }
        }
        return (0..<n).sorted { a[$0][$0].magnitude > a[$1][$1].magnitude }
            .prefix(k).map { (a[$0][$0], vectors[$0]) }
    }

    private func transposed(_ x: [[Double]]) -> [[Double]] {
        x.indices.map { i in x.map { $0[i] } }
    }

    private func product(_ x: [[Double]], _ y: [[Double]]) -> [[Double]] {
        x.indices.map { i in
            y.indices.map { j in
                var sum = 0.0
                for k in y.indices { sum += x[i][k] * y[k][j] }
                return sum
            }
        }
    }
}
