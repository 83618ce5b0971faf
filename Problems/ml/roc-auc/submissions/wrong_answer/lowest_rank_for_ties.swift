// Gives equal scores the lowest of their ranks instead of the average.
class Solution {
    func auc(_ truth: [Int], _ score: [Double]) -> Double {
        let positives = truth.reduce(0, +)
        let negatives = truth.count - positives
        guard positives > 0, negatives > 0 else { return 0.5 }

        let order = score.indices.sorted { score[$0] < score[$1] }
        var rankSum = 0.0
        var rank = 1
        for (place, i) in order.enumerated() {
            if place > 0, score[i] != score[order[place - 1]] {
                rank = place + 1
            }
            if truth[i] == 1 {
                rankSum += Double(rank)
            }
        }
        let least = Double(positives) * Double(positives + 1) / 2
        return (rankSum - least) / (Double(positives) * Double(negatives))
    }
}
