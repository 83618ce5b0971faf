// Takes costFP / (costFP + costFN), which is right only if the probabilities are.
class Solution {
    func bestThreshold(
        _ truth: [Int], _ prob: [Double], _ costFP: Double, _ costFN: Double
    ) -> (threshold: Double, cost: Double) {
        let threshold = costFP + costFN == 0 ? 0.5 : costFP / (costFP + costFN)
        var cost = 0.0
        for (t, p) in zip(truth, prob) {
            if p >= threshold, t == 0 { cost += costFP }
            if p < threshold, t == 1 { cost += costFN }
        }
        return (threshold, cost)
    }
}
