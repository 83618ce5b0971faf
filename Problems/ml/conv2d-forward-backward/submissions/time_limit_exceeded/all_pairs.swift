// Asks for each input and each output how the one depends on the other, forwards and backwards.
class Solution {
    func conv(
        _ x: [[[Double]]], _ w: [[[[Double]]]], _ stride: Int, _ pad: Int, _ dy: [[[Double]]]
    ) -> (y: [[[Double]]], dx: [[[Double]]], dw: [[[[Double]]]]) {
        let (kh, kw) = (w[0][0].count, w[0][0][0].count)

        /// The place of the kernel that lies on input (i, j) at output (r, s), if any.
        func place(_ i: Int, _ j: Int, _ r: Int, _ s: Int) -> (Int, Int)? {
            let (a, b) = (i + pad - r * stride, j + pad - s * stride)
            return a >= 0 && a < kh && b >= 0 && b < kw ? (a, b) : nil
        }

        let y = dy.indices.map { q in
            dy[q].indices.map { r in
                dy[q][r].indices.map { s in
                    var sum = 0.0
                    for c in x.indices {
                        for i in x[c].indices {
                            for j in x[c][i].indices {
                                guard let (a, b) = place(i, j, r, s) else { continue }
                                sum += w[q][c][a][b] * x[c][i][j]
                            }
                        }
                    }
                    return sum
                }
            }
        }
        var dw = w.map { $0.map { $0.map { $0.map { _ in 0.0 } } } }
        let dx = x.indices.map { c in
            x[c].indices.map { i in
                x[c][i].indices.map { j in
                    var sum = 0.0
                    for q in dy.indices {
                        for r in dy[q].indices {
                            for s in dy[q][r].indices {
                                guard let (a, b) = place(i, j, r, s) else { continue }
                                sum += w[q][c][a][b] * dy[q][r][s]
                                dw[q][c][a][b] += x[c][i][j] * dy[q][r][s]
                            }
                        }
                    }
                    return sum
                }
            }
        }
        return (y, dx, dw)
    }
}
