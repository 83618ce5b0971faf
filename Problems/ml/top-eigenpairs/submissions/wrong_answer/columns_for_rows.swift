// Mistakes the columns of the rotation for its rows.
class Solution {
    func topEigenpairs(_ a: [[Double]], _ k: Int) -> [(value: Double, vector: [Double])] {
        let n = a.count
        var a = a
        // Row i is the vector of a[i][i].
        var vectors = (0..<n).map { i in (0..<n).map { $0 == i ? 1.0 : 0.0 } }
        let norm = a.joined().reduce(0) { $0 + $1 * $1 }.squareRoot()
        for _ in 0..<30 {
            var off = 0.0
            for i in 0..<n { for j in 0..<i { off += a[i][j] * a[i][j] } }
            if off.squareRoot() <= 1e-12 * norm { break }
            for p in 0..<n {
                for q in p + 1..<n where a[p][q].magnitude > 1e-15 * norm {
                    let theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
                    let root = (theta * theta + 1).squareRoot()
                    let tangent = theta < 0 ? 1 / (theta - root) : 1 / (theta + root)
                    let cosine = 1 / (tangent * tangent + 1).squareRoot()
                    let sine = tangent * cosine
                    rotate(&a, p, q, cosine, sine)
                    rotate(&vectors, p, q, cosine, sine)
                    for i in 0..<n where i != p && i != q {
                        a[i][p] = a[p][i]
                        a[i][q] = a[q][i]
                    }
                    // The rows are turned; now the four numbers where rows and columns meet.
                    let (pp, pq) = (a[p][p], a[p][q])
                    let (qp, qq) = (a[q][p], a[q][q])
                    a[p][p] = cosine * pp - sine * pq
                    a[q][q] = sine * qp + cosine * qq
                    a[p][q] = 0
                    a[q][p] = 0
                }
            }
        }
        return (0..<n).sorted { a[$0][$0].magnitude > a[$1][$1].magnitude }
            .prefix(k).map { p in (a[p][p], vectors.map { $0[p] }) }
    }

    private func rotate(
        _ rows: inout [[Double]], _ p: Int, _ q: Int, _ cosine: Double, _ sine: Double
    ) {
        var first = rows[p]
        var second = rows[q]
        // So that there is one owner of each row, and nothing is copied.
        rows[p] = []
        rows[q] = []
        for i in first.indices {
            let (x, y) = (first[i], second[i])
            first[i] = cosine * x - sine * y
            second[i] = sine * x + cosine * y
        }
        rows[p] = first
        rows[q] = second
    }
}
