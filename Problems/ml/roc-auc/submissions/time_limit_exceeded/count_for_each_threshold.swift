// Goes through all examples once more for each threshold, O(n^2) when the scores differ.
class Solution {
    func auc(_ truth: [Int], _ score: [Double]) -> Double {
        let positives = truth.reduce(0, +)
        let negatives = truth.count - positives
        guard positives > 0, negatives > 0 else { return 0.5 }

        var area = 0.0
        var last = (x: 0.0, y: 0.0)
        for threshold in Set(score).sorted(by: >) {
            var called = (positive: 0, negative: 0)
            for i in score.indices where score[i] >= threshold {
                if truth[i] == 1 {
                    called.positive += 1
                } else {
                    called.negative += 1
                }
            }
            let x = Double(called.negative) / Double(negatives)
            let y = Double(called.positive) / Double(positives)
            area += (x - last.x) * (y + last.y) / 2
            last = (x, y)
        }
        return area
    }
}
