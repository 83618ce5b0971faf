// Givens' rotations: each makes one zero. Returns the complete form, m x m and m x n.
class Solution {
    func qr(_ a: [[Double]]) -> (q: [[Double]], r: [[Double]]) {
        let m = a.count
        let n = a[0].count
        var r = a
        // Row i of this is column i of q.
        var turned = (0..<m).map { i in (0..<m).map { $0 == i ? 1.0 : 0.0 } }
        for j in 0..<n {
            for i in j + 1..<m where r[i][j] != 0 {
                let length = hypot(r[j][j], r[i][j])
                let cosine = r[j][j] / length
                let sine = r[i][j] / length
                rotate(&r, j, i, cosine, sine, from: j)
                rotate(&turned, j, i, cosine, sine, from: 0)
                r[i][j] = 0
            }
            if r[j][j] < 0 {
                r[j] = r[j].map { -$0 }
                turned[j] = turned[j].map { -$0 }
            }
        }
        return ((0..<m).map { i in (0..<m).map { turned[$0][i] } }, r)
    }

    private func rotate(
        _ rows: inout [[Double]], _ p: Int, _ s: Int, _ cosine: Double, _ sine: Double,
        from first: Int
    ) {
        for k in first..<rows[p].count {
            let x = rows[p][k]
            let y = rows[s][k]
            rows[p][k] = cosine * x + sine * y
            rows[s][k] = cosine * y - sine * x
        }
    }
}
