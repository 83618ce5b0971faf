// The chain rule written out: for each input and each weight a sum over all outputs, most of
// whose partial derivatives are 0.
class Solution {
    func backward(_ x: [[Double]], _ w: [[Double]], _ dy: [[Double]])
        -> (dx: [[Double]], dw: [[Double]], db: [Double]) {
        let (n, d, h) = (x.count, w.count, w[0].count)
        func sum(_ partial: (Int, Int) -> Double) -> Double {
            var total = 0.0
            for i in 0..<n {
                for k in 0..<h { total += dy[i][k] * partial(i, k) }
            }
            return total
        }
        let dx = (0..<n).map { row in
            (0..<d).map { j in sum { i, k in i == row ? w[j][k] : 0 } }
        }
        let dw = (0..<d).map { j in
            (0..<h).map { column in sum { i, k in k == column ? x[i][j] : 0 } }
        }
        return (dx, dw, (0..<h).map { column in sum { _, k in k == column ? 1 : 0 } })
    }
}
