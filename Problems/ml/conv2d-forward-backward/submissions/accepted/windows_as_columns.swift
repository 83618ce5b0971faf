// Copies every window into a row of a matrix, so that all three results become matrix products.
class Solution {
    func conv(
        _ x: [[[Double]]], _ w: [[[[Double]]]], _ stride: Int, _ pad: Int, _ dy: [[[Double]]]
    ) -> (y: [[[Double]]], dx: [[[Double]]], dw: [[[[Double]]]]) {
        let (height, width) = (x[0].count, x[0][0].count)
        let (kh, kw) = (w[0][0].count, w[0][0][0].count)
        let (rows, columns) = (dy[0].count, dy[0][0].count)
        let length = x.count * kh * kw
        let kernels = w.map { $0.flatMap { $0.flatMap { $0 } } }
        let slopes = dy.map { $0.flatMap { $0 } }

        // Where the numbers of a window come from; nil in the frame.
        func places(_ r: Int, _ s: Int) -> [(c: Int, i: Int, j: Int)?] {
            var result: [(c: Int, i: Int, j: Int)?] = []
            result.reserveCapacity(length)
            for c in x.indices {
                for a in 0..<kh {
                    let i = r * stride + a - pad
                    for b in 0..<kw {
                        let j = s * stride + b - pad
                        let inside = i >= 0 && i < height && j >= 0 && j < width
                        result.append(inside ? (c, i, j) : nil)
                    }
                }
            }
            return result
        }

        var y = Array(repeating: Array(repeating: 0.0, count: rows * columns), count: w.count)
        var dx = x.map { $0.map { $0.map { _ in 0.0 } } }
        var dw = Array(repeating: Array(repeating: 0.0, count: length), count: w.count)
        for r in 0..<rows {
            for s in 0..<columns {
                let places = places(r, s)
                let window = places.map { $0.map { x[$0.c][$0.i][$0.j] } ?? 0 }
                var back = Array(repeating: 0.0, count: length)
                for q in w.indices {
                    let slope = slopes[q][r * columns + s]
                    y[q][r * columns + s] = dot(kernels[q], window)
                    add(kernels[q], times: slope, to: &back)
                    add(window, times: slope, to: &dw[q])
                }
                for (place, value) in zip(places, back) {
                    if let (c, i, j) = place { dx[c][i][j] += value }
                }
            }
        }
        return (
            y.map { split($0, columns) }, dx, dw.map { split(split($0, kw), kh) }
        )
    }

    private func dot(_ a: [Double], _ b: [Double]) -> Double {
        var sum = 0.0
        for i in a.indices { sum += a[i] * b[i] }
        return sum
    }

    private func add(_ row: [Double], times factor: Double, to sums: inout [Double]) {
        for k in row.indices { sums[k] += factor * row[k] }
    }

    private func split<T>(_ flat: [T], _ length: Int) -> [[T]] {
        stride(from: 0, to: flat.count, by: length).map { Array(flat[$0..<$0 + length]) }
    }
}
