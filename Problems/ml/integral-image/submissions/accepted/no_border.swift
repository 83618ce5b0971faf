// Column sums run down the image, in one flat array as large as it; the border is asked for instead.
class IntegralImage {
    private let width: Int
    private var table: [Int] = []

    init(_ image: [[Int]]) {
        width = image[0].count
        table.reserveCapacity(image.count * width)
        var down = [Int](repeating: 0, count: width)
        for row in image {
            var across = 0
            for (c, pixel) in row.enumerated() {
                down[c] += pixel
                across += down[c]
                table.append(across)
            }
        }
    }

    func sum(_ r0: Int, _ c0: Int, _ r1: Int, _ c1: Int) -> Int {
        upTo(r1, c1) - upTo(r0 - 1, c1) - upTo(r1, c0 - 1) + upTo(r0 - 1, c0 - 1)
    }

    private func upTo(_ r: Int, _ c: Int) -> Int {
        r < 0 || c < 0 ? 0 : table[r * width + c]
    }
}
