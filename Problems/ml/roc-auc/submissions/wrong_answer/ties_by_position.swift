// Makes a step of the curve for each example, so equal scores count in the order they stand in.
class Solution {
    func auc(_ truth: [Int], _ score: [Double]) -> Double {
        let positives = truth.reduce(0, +)
        let negatives = truth.count - positives
        guard positives > 0, negatives > 0 else { return 0.5 }

        let order = score.indices.sorted { score[$0] > score[$1] }
        var wins = 0.0
        var found = 0
        for i in order {
            if truth[i] == 1 {
                found += 1
            } else {
                wins += Double(found)
            }
        }
        return wins / (Double(positives) * Double(negatives))
    }
}
