// Closes a group when the next score differs, and so never the last one.
class Solution {
    func auc(_ truth: [Int], _ score: [Double]) -> Double {
        let positives = truth.reduce(0, +)
        let negatives = truth.count - positives
        guard positives > 0, negatives > 0 else { return 0.5 }

        let ranking = zip(score, truth).sorted { $0.0 > $1.0 }
        var area = 0.0
        var last = (x: 0.0, y: 0.0)
        var called = (positive: 0, negative: 0)
        for (i, example) in ranking.enumerated() {
            if i > 0, ranking[i - 1].0 != example.0 {
                let x = Double(called.negative) / Double(negatives)
                let y = Double(called.positive) / Double(positives)
                area += (x - last.x) * (y + last.y) / 2
                last = (x, y)
            }
            if example.1 == 1 {
                called.positive += 1
            } else {
                called.negative += 1
            }
        }
        return area
    }
}
