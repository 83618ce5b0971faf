// Sorts from the highest score down but counts as if it were ascending.
class Solution {
    func auc(_ truth: [Int], _ score: [Double]) -> Double {
        let positives = truth.reduce(0, +)
        let negatives = truth.count - positives
        guard positives > 0, negatives > 0 else { return 0.5 }
        let order = score.indices.sorted { score[$0] > score[$1] }
        var wins = 0.0
        var below = 0
        var start = 0
        while start < order.count {
            var end = start
            var positivesInGroup = 0
            while end < order.count, score[order[end]] == score[order[start]] {
                positivesInGroup += truth[order[end]]
                end += 1
            }
            let negativesInGroup = end - start - positivesInGroup
            wins += Double(positivesInGroup) * (Double(below) + Double(negativesInGroup) / 2)
            below += negativesInGroup
            start = end
        }
        return wins / (Double(positives) * Double(negatives))
    }
}
