/// The large tests. All numbers are multiples of 1/8 between -2 and 2, so that
/// every order of summation gives the same results.
struct Generator {
    /// `size` is the number of rows and of columns.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let (channels, kernels, side, stride, pad): (Int, Int, Int, Int, Int)
        switch recipe {
        case "small-kernels": (channels, kernels, side, stride, pad) = (13, 13, 2, 1, 0)
        case "channels": (channels, kernels, side, stride, pad) = (16, 16, 3, 1, 1)
        case "large-kernels": (channels, kernels, side, stride, pad) = (5, 5, 7, 1, 2)
        case "stride": (channels, kernels, side, stride, pad) = (12, 14, 4, 2, 3)
        default: fatalError("no recipe \(recipe)")
        }
        func grid(_ rows: Int, _ columns: Int) -> [[Double]] {
            (0..<rows).map { _ in (0..<columns).map { _ in Double(random.int(in: -16...16)) / 8 } }
        }
        let output = (size + 2 * pad - side) / stride + 1
        let x = (0..<channels).map { _ in grid(size, size) }
        let w = (0..<kernels).map { _ in (0..<channels).map { _ in grid(side, side) } }
        return lines(x, w, stride, pad, (0..<kernels).map { _ in grid(output, output) })
    }
}
