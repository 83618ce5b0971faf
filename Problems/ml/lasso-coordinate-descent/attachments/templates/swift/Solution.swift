class Solution {
    /// The weights at which half the mean squared error and `alpha` times the sum of their
    /// sizes are least together.
    func lasso(_ X: [[Double]], _ y: [Double], _ alpha: Double) -> [Double] {
    }
}
