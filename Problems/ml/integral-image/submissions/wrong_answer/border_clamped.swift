// Has no border of zeros and takes the first row or column in its place.
class IntegralImage {
    private var table: [[Int]]

    init(_ image: [[Int]]) {
        table = image
        for r in image.indices {
            for c in image[r].indices {
                if r > 0 { table[r][c] += table[r - 1][c] }
                if c > 0 { table[r][c] += table[r][c - 1] }
                if r > 0, c > 0 { table[r][c] -= table[r - 1][c - 1] }
            }
        }
    }

    func sum(_ r0: Int, _ c0: Int, _ r1: Int, _ c1: Int) -> Int {
        let (above, before) = (max(r0 - 1, 0), max(c0 - 1, 0))
        return table[r1][c1] - table[above][c1] - table[r1][before] + table[above][before]
    }
}
