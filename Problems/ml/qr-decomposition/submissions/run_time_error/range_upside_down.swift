// Makes a range from m to m - 1 in the last column of a square matrix.
class Solution {
    func qr(_ a: [[Double]]) -> (q: [[Double]], r: [[Double]]) {
        let m = a.count
        let n = a[0].count
        var r = a
        var turned = (0..<m).map { i in (0..<m).map { $0 == i ? 1.0 : 0.0 } }
        for j in 0..<n {
            for i in (j + 1)...(m - 1) {
                let length = (r[j][j] * r[j][j] + r[i][j] * r[i][j]).squareRoot()
                guard length > 0 else { continue }
                let cosine = r[j][j] / length
                let sine = r[i][j] / length
                for k in 0..<n {
                    let (x, y) = (r[j][k], r[i][k])
                    r[j][k] = cosine * x + sine * y
                    r[i][k] = cosine * y - sine * x
                }
                for k in 0..<m {
                    let (x, y) = (turned[j][k], turned[i][k])
                    turned[j][k] = cosine * x + sine * y
                    turned[i][k] = cosine * y - sine * x
                }
            }
        }
        return ((0..<m).map { i in (0..<n).map { turned[$0][i] } }, Array(r.prefix(n)))
    }
}
