// Makes dx only as large as what the windows cover.
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
                                dx[c][i][j] += w[q][c][a][b] * dy[q][r][s]
                                dw[q][c][a][b] += x[c][i][j] * dy[q][r][s]
                            }
                        }
                    }
                }
            }
        }
        let rows = min(height, max(0, (dy[0].count - 1) * stride + kh - pad))
        let columns = min(width, max(0, (dy[0][0].count - 1) * stride + kw - pad))
        return (y, dx.map { $0.prefix(rows).map { Array($0.prefix(columns)) } }, dw)
    }
}
