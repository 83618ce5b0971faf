/// The elements of two classes in falling order of a score, equal scores
/// together: the points of the curves that a threshold runs through.
struct BinaryRanking: Sendable, Hashable {
    /// How many of each class have one score.
    struct Step: Sendable, Hashable {
        var positives = 0
        var negatives = 0
    }

    private(set) var steps: [Step] = []
    private var positives = 0
    private var negatives = 0

    /// O(n log n).
    ///
    /// - Returns: `nil` where a label is neither 0 nor 1.
    init?(truth: [Double], scores: [Double]) {
        guard truth.allSatisfy({ $0 == 0 || $0 == 1 }) else { return nil }
        var last: Double?
        for place in scores.indices.sorted(by: { scores[$0] > scores[$1] }) {
            if scores[place] != last { steps.append(Step()) }
            last = scores[place]
            if truth[place] == 1 {
                steps[steps.count - 1].positives += 1
                positives += 1
            } else {
                steps[steps.count - 1].negatives += 1
                negatives += 1
            }
        }
    }

    /// The chance that a 1 scores above a 0, a tie counting a half, 0...1;
    /// scikit-learn's `roc_auc_score`.
    ///
    /// `nil` where one of the classes is missing. Exact but for the division
    /// up to 2⁵² pairs. O(n).
    var areaUnderROC: Double? {
        guard positives > 0, negatives > 0 else { return nil }
        var above = 0
        var twiceWon = 0.0
        for step in steps {
            twiceWon += Double(step.negatives) * Double(2 * above + step.positives)
            above += step.positives
        }
        return twiceWon / (2 * Double(positives) * Double(negatives))
    }

    /// The precision at each threshold, weighted by the recall gained there,
    /// 0...1; scikit-learn's `average_precision_score`.
    ///
    /// `nil` where there is no 1: recall is not defined then, and scikit-learn
    /// warns. O(n).
    var averagePrecision: Double? {
        guard positives > 0 else { return nil }
        var (found, taken) = (0, 0)
        let sum = AccurateSum.of(steps) { step in
            found += step.positives
            taken += step.positives + step.negatives
            return Double(step.positives) * (Double(found) / Double(taken))
        }
        return sum / Double(positives)
    }
}
