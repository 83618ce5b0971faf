// Looks at the next score without asking whether there is one.
class Solution {
    func bestThreshold(
        _ truth: [Int], _ prob: [Double], _ costFP: Double, _ costFN: Double
    ) -> (threshold: Double, cost: Double) {
        let order = prob.indices.sorted { prob[$0] > prob[$1] }
        var falsePositives = 0
        var falseNegatives = truth.reduce(0, +)
        var best = (threshold: Double.infinity, cost: costFN * Double(falseNegatives))
        for (place, i) in order.enumerated() {
            if truth[i] == 1 {
                falseNegatives -= 1
            } else {
                falsePositives += 1
            }
            if prob[order[place + 1]] == prob[i] { continue }
            let cost = costFP * Double(falsePositives) + costFN * Double(falseNegatives)
            if cost < best.cost {
                best = (prob[i], cost)
            }
        }
        return best
    }
}
