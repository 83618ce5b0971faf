class Solution {
    /// Returns the expected calibration error over `bins` bins of equal width, and
    /// the Brier score. `truth` is 1 for positive examples and 0 for negative ones.
    func calibration(_ truth: [Int], _ prob: [Double], _ bins: Int) -> (ece: Double, brier: Double) {

    }
}
