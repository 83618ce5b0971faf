// Sorts, gives equal scores the average of their ranks and adds up the ranks of the positives.
class Solution {
    func auc(_ truth: [Int], _ score: [Double]) -> Double {
        let positives = truth.reduce(0, +)
        let negatives = truth.count - positives
        guard positives > 0, negatives > 0 else { return 0.5 }

        let order = score.indices.sorted { score[$0] < score[$1] }
        var rankSum = 0.0
        var start = 0
        while start < order.count {
            var end = start
            var positivesInGroup = 0
            while end < order.count, score[order[end]] == score[order[start]] {
                positivesInGroup += truth[order[end]]
                end += 1
            }
            // The group has the ranks start + 1 to end.
            rankSum += Double(positivesInGroup) * Double(start + 1 + end) / 2
            start = end
        }
        let least = Double(positives) * Double(positives + 1) / 2
        return (rankSum - least) / (Double(positives) * Double(negatives))
    }
}
