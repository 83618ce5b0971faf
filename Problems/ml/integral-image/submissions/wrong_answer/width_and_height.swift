// Takes r1 and c1 for a height and a width.
class IntegralImage {
    private var table: [[Int]]

    init(_ image: [[Int]]) {
        let columns = image[0].count
        table = [[Int](repeating: 0, count: columns + 1)]
        for row in image {
            let above = table[table.count - 1]
            var next = [0]
            for c in 0..<columns {
                next.append(next[c] + above[c + 1] - above[c] + row[c])
            }
            table.append(next)
        }
    }

    func sum(_ r0: Int, _ c0: Int, _ r1: Int, _ c1: Int) -> Int {
        let bottom = min(r0 + r1, table.count - 1)
        let right = min(c0 + c1, table[0].count - 1)
        return table[bottom][right] - table[r0][right] - table[bottom][c0] + table[r0][c0]
    }
}
