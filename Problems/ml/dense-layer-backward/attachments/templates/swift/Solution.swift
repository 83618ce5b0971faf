class Solution {
    /// Returns the derivatives of the loss with respect to `x`, `w` and the bias
    /// of y = x w + b, where `dy` is that with respect to y.
    func backward(_ x: [[Double]], _ w: [[Double]], _ dy: [[Double]])
        -> (dx: [[Double]], dw: [[Double]], db: [Double]) {

    }
}
