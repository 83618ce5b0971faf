// Tries the thresholds 0.00 to 1.00 only, so all scores between two of them tie.
class Solution {
    func auc(_ truth: [Int], _ score: [Double]) -> Double {
        let positives = truth.reduce(0, +)
        let negatives = truth.count - positives
        guard positives > 0, negatives > 0 else { return 0.5 }

        var steps = [(positive: Int, negative: Int)](repeating: (0, 0), count: 101)
        for (t, s) in zip(truth, score) {
            let step = Int(min(max(s, 0), 1) * 100)
            if t == 1 {
                steps[step].positive += 1
            } else {
                steps[step].negative += 1
            }
        }
        var wins = 0.0
        var below = 0.0
        for step in steps {
            wins += Double(step.positive) * (below + Double(step.negative) / 2)
            below += Double(step.negative)
        }
        return wins / (Double(positives) * Double(negatives))
    }
}
