class Solution {
    /// Returns the population stability index of `actual` against `expected`, with
    /// quantile bins of `expected`.
    func psi(_ expected: [Double], _ actual: [Double], _ bins: Int) -> Double {

    }
}
