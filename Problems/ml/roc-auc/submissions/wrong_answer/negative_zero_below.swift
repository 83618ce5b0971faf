// Orders the scores by their bits, which puts -0.0 below 0.0.
class Solution {
    func auc(_ truth: [Int], _ score: [Double]) -> Double {
        let positives = truth.reduce(0, +)
        let negatives = truth.count - positives
        guard positives > 0, negatives > 0 else { return 0.5 }

        let keys = score.map { value -> Int64 in
            let bits = Int64(bitPattern: value.bitPattern)
            return bits < 0 ? Int64.min &- bits &- 1 : bits
        }
        let order = keys.indices.sorted { keys[$0] < keys[$1] }
        var wins = 0.0
        var below = 0
        var start = 0
        while start < order.count {
            var end = start
            var positivesInGroup = 0
            while end < order.count, keys[order[end]] == keys[order[start]] {
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
