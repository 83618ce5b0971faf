// Adds up the pixels of each rectangle.
class IntegralImage {
    private let image: [[Int]]

    init(_ image: [[Int]]) {
        self.image = image
    }

    func sum(_ r0: Int, _ c0: Int, _ r1: Int, _ c1: Int) -> Int {
        var total = 0
        for r in r0...r1 {
            for c in c0...c1 {
                total += image[r][c]
            }
        }
        return total
    }
}
