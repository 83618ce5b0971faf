class Solution {
    /// Returns the `x` with `a * x == b`, up to rounding; `nil` where `a` is singular.
    func solve(_ a: [[Double]], _ b: [Double]) -> [Double]? {

    }
}
