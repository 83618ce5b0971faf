// Divides whole numbers, which traps when there is no pair; Doubles would give NaN.
class Solution {
    func auc(_ truth: [Int], _ score: [Double]) -> Double {
        let order = score.indices.sorted { score[$0] < score[$1] }
        let positives = truth.reduce(0, +)
        let pairs = positives * (truth.count - positives)
        var doubled = 0
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
            doubled += positivesInGroup * (2 * below + negativesInGroup)
            below += negativesInGroup
            start = end
        }
        let whole = doubled / (2 * pairs)
        return Double(whole) + Double(doubled % (2 * pairs)) / Double(2 * pairs)
    }
}
