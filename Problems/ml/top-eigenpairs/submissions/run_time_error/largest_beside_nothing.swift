// Rotates the largest number beside the diagonal away; a single number has none.
class Solution {
    func topEigenpairs(_ a: [[Double]], _ k: Int) -> [(value: Double, vector: [Double])] {
        let n = a.count
        var a = a
        var vectors = (0..<n).map { i in (0..<n).map { $0 == i ? 1.0 : 0.0 } }
        let pairs = (0..<n).flatMap { p in (p + 1..<max(p + 1, n)).map { (p, $0) } }
        while true {
            var (p, q) = pairs[0]
            for (i, j) in pairs where a[i][j].magnitude > a[p][q].magnitude { (p, q) = (i, j) }
            if a[p][q].magnitude < 1e-10 { break }
            let theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
            let root = (theta * theta + 1).squareRoot()
            let tangent = theta < 0 ? 1 / (theta - root) : 1 / (theta + root)
            let cosine = 1 / (tangent * tangent + 1).squareRoot()
            let sine = tangent * cosine
            for i in 0..<n {
                let (x, y) = (a[p][i], a[q][i])
                (a[p][i], a[q][i]) = (cosine * x - sine * y, sine * x + cosine * y)
                let (v, w) = (vectors[p][i], vectors[q][i])
                (vectors[p][i], vectors[q][i]) = (cosine * v - sine * w, sine * v + cosine * w)
            }
            for i in 0..<n {
                let (x, y) = (a[i][p], a[i][q])
                (a[i][p], a[i][q]) = (cosine * x - sine * y, sine * x + cosine * y)
            }
        }
        return (0..<n).sorted { a[$0][$0].magnitude > a[$1][$1].magnitude }
            .prefix(k).map { (a[$0][$0], vectors[$0]) }
    }
}
