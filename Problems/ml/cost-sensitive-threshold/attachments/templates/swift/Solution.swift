class Solution {
    /// Returns a threshold for which the errors cost least when everything with
    /// `prob[i] >= threshold` is stopped, and that cost.
    func bestThreshold(
        _ truth: [Int], _ prob: [Double], _ costFP: Double, _ costFN: Double
    ) -> (threshold: Double, cost: Double) {

    }
}
