// The loops of the forward pass, with what each product passes back added beside it.
class Solution {
    func conv(
        _ x: [[[Double]]], _ w: [[[[Double]]]], _ stride: Int, _ pad: Int, _ dy: [[[Double]]]
    ) -> (y: [[[Double]]], dx: [[[Double]]], dw: [[[[Double]]]]) {
        let (height, width) = (x[0].count, x[0][0].count)
        let (kh, kw) = (w[0][0].count, w[0][0][0].count)
        let (rows, columns) = ((height + 2 * pad - kh) / stride + 1, (width + 2 * pad - kw) / stride + 1)
        var y = dy.map { $0.map { $0.map { _ in 0.0 } } }
        var dx = x.map { $0.map { $0.map { _ in 0.0 } } }
        var dw = w.map { $0.map { $0.map { $0.map { _ in 0.0 } } } }
        for q in w.indices {
            for c in x.indices {
                for r in 0..<rows {
                    for a in 0..<kh {
                        let i = r * stride + a - pad
                        guard i >= 0, i < height else { continue }
                        let (input, output, kernel) = (x[c][i], dy[q][r], w[q][c][a])
                        var (sums, back, weights) = (y[q][r], dx[c][i], dw[q][c][a])
                        for s in 0..<columns {
                            for b in 0..<kw {
                                let j = s * stride + b - pad
                                guard j >= 0, j < width else { continue }
                                sums[s] += kernel[b] * input[j]
                                back[j] += kernel[b] * output[s]
                                weights[b] += input[j] * output[s]
                            }
                        }
                        y[q][r] = sums
                        dx[c][i] = back
                        dw[q][c][a] = weights
                    }
                }
            }
        }
        return (y, dx, dw)
    }
}
