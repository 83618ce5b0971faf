// Keeps sums along each row only: a tall rectangle still takes one step for each of its rows.
class IntegralImage {
    private var sums: [[Int]] = []

    init(_ image: [[Int]]) {
        for row in image {
            var running = [0]
            for pixel in row {
                running.append(running[running.count - 1] + pixel)
            }
            sums.append(running)
        }
    }

    func sum(_ r0: Int, _ c0: Int, _ r1: Int, _ c1: Int) -> Int {
        var total = 0
        for r in r0...r1 {
            total += sums[r][c1 + 1] - sums[r][c0]
        }
        return total
    }
}
