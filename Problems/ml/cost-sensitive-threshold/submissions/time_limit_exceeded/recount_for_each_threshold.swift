// Counts the errors anew for each threshold: O(n^2).
class Solution {
    func bestThreshold(
        _ truth: [Int], _ prob: [Double], _ costFP: Double, _ costFN: Double
    ) -> (threshold: Double, cost: Double) {
        var best = (threshold: 0.0, cost: Double.infinity)
        for threshold in Set(prob).union([2]) {
            var cost = 0.0
            for i in prob.indices {
                if prob[i] >= threshold {
                    cost += truth[i] == 0 ? costFP : 0
                } else {
                    cost += truth[i] == 1 ? costFN : 0
                }
            }
            if cost < best.cost { best = (threshold, cost) }
        }
        return best
    }
}
