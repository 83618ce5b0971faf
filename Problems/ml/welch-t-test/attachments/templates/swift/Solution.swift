class Solution {
    /// Returns the statistic, the degrees of freedom and the two-sided p-value of
    /// Welch's t-test for the means of `a` and `b`.
    func welch(_ a: [Double], _ b: [Double]) -> (t: Double, df: Double, p: Double) {

    }
}
