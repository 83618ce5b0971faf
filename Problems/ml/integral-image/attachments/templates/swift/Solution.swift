class IntegralImage {
    /// Prepares for sums over rectangles of `image`.
    init(_ image: [[Int]]) {

    }

    /// Returns the sum of the rows `r0` to `r1` and columns `c0` to `c1`, both ends
    /// included.
    func sum(_ r0: Int, _ c0: Int, _ r1: Int, _ c1: Int) -> Int {

    }
}
