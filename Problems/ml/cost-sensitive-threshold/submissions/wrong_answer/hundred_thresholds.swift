// Tries the hundredths only; the best threshold may lie between two of them.
class Solution {
    func bestThreshold(
        _ truth: [Int], _ prob: [Double], _ costFP: Double, _ costFN: Double
    ) -> (threshold: Double, cost: Double) {
        var best = (threshold: 0.0, cost: Double.infinity)
        for step in 0...101 {
            let threshold = Double(step) / 100
            var cost = 0.0
            for (t, p) in zip(truth, prob) {
                if p >= threshold, t == 0 { cost += costFP }
                if p < threshold, t == 1 { cost += costFN }
            }
            if cost < best.cost { best = (threshold, cost) }
        }
        return best
    }
}
