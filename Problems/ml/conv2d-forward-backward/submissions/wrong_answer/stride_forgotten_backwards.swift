// Forgets the stride on the way back.
class Solution {
    func conv(
        _ x: [[[Double]]], _ w: [[[[Double]]]], _ stride: Int, _ pad: Int, _ dy: [[[Double]]]
    ) -> (y: [[[Double]]], dx: [[[Double]]], dw: [[[[Double]]]]) {
        let (height, width) = (x[0].count, x[0][0].count)
        let (kh, kw) = (w[0][0].count, w[0][0][0].count)
        var y = dy.map { $0.map { $0.map { _ in 0.0 } } }
        var dx = x.map { $0.map { $0.map { _ in 0.0 } } }
        var dw = w.map { $0.map { $0.map { $0.map { _ in 0.0 } } } }
        for q in w.indices {
            for c in x.indices {
                for r in dy[q].indices {
                    for s in dy[q][r].indices {
                        for a in 0..<kh {
                            for b in 0..<kw {
                                let (i, j) = (r * stride + a - pad, s * stride + b - pad)
                                guard i >= 0, i < height, j >= 0, j < width else { continue }
                                y[q][r][s] += w[q][c][a][b] * x[c][i][j]
                                if r + a >= pad, r + a - pad < height, s + b >= pad, s + b - pad < width {
                                    dx[c][r + a - pad][s + b - pad] += w[q][c][a][b] * dy[q][r][s]
                                }
                                dw[q][c][a][b] += x[c][i][j] * dy[q][r][s]
                            }
                        }
                    }
                }
            }
        }
        return (y, dx, dw)
    }
}
