// Adds up ranks, but gives equal scores different ones instead of their average.
class Solution {
    func auc(_ truth: [Int], _ score: [Double]) -> Double {
        let positives = truth.reduce(0, +)
        let negatives = truth.count - positives
        guard positives > 0, negatives > 0 else { return 0.5 }

        let order = score.indices.sorted { score[$0] < score[$1] }
        var rankSum = 0.0
        for (rank, i) in order.enumerated() where truth[i] == 1 {
            rankSum += Double(rank + 1)
        }
        let least = Double(positives) * Double(positives + 1) / 2
        return (rankSum - least) / (Double(positives) * Double(negatives))
    }
}
