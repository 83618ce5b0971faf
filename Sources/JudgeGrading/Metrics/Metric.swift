/// How good an answer is that has no single right value: predictions against
/// the truth, a ranking against relevances, a sample against another.
///
/// Every definition is that of scikit-learn 1.9, with its default options, or
/// of SciPy 1.17. Where those raise an error, answer NaN or warn that the
/// value is not defined, there is none here: `nil`.
enum Metric: String, Sendable, CaseIterable {
    case accuracy
    case balancedAccuracy = "balanced-accuracy"
    case logLoss = "log-loss"
    case rootMeanSquaredError = "rmse"
    case meanAbsoluteError = "mae"
    case determination = "r2"
    case areaUnderROC = "roc-auc"
    case averagePrecision = "average-precision"
    case f1Micro = "f1-micro"
    case f1Macro = "f1-macro"
    case discountedGain = "ndcg"
    case adjustedRand = "adjusted-rand"
    case inertia
    case wasserstein

    /// Whether a larger value is a better one.
    var isGain: Bool { formula.isGain }

    /// The value of the metric; `nil` where it is not defined.
    ///
    /// It is finite. There is none for arrays of different lengths, for empty
    /// ones, and where one of the numbers is NaN or infinite.
    ///
    /// Cost: O(n log n), or O(n) where nothing is ranked.
    ///
    /// - Parameters:
    ///   - truth: class labels (whole numbers), the values of a regression,
    ///     0 or 1 for the metrics of probabilities, relevances (at least 0)
    ///     for `ndcg`, a sample for `wasserstein`.
    ///   - predicted: what the answer has for each of them; the probability
    ///     of 1 for `log-loss`, a score that grows with it for `roc-auc` and
    ///     `average-precision`, any score for `ndcg`.
    /// - Returns: always `nil` for `inertia`, which is about points:
    ///   `Metric.inertia(points:assignment:)`.
    func value(truth: [Double], predicted: [Double]) -> Double? {
        guard truth.count == predicted.count, !truth.isEmpty,
            truth.allSatisfy(\.isFinite), predicted.allSatisfy(\.isFinite),
            let value = formula.value(truth, predicted), value.isFinite
        else { return nil }
        return value
    }

    /// What is known of one metric: a new one is a case and a line here.
    private struct Formula {
        var isGain: Bool
        /// Of two arrays of one length, not empty, of finite numbers.
        var value: ([Double], [Double]) -> Double?

        static func gain(_ value: @escaping ([Double], [Double]) -> Double?) -> Formula {
            Formula(isGain: true, value: value)
        }

        static func loss(_ value: @escaping ([Double], [Double]) -> Double?) -> Formula {
            Formula(isGain: false, value: value)
        }
    }

    private var formula: Formula {
        switch self {
        case .accuracy: .gain { ClassCounts(truth: $0, predicted: $1)?.accuracy }
        case .balancedAccuracy: .gain { ClassCounts(truth: $0, predicted: $1)?.balancedAccuracy }
        case .f1Micro: .gain { ClassCounts(truth: $0, predicted: $1)?.f1Micro }
        case .f1Macro: .gain { ClassCounts(truth: $0, predicted: $1)?.f1Macro }
        case .logLoss: .loss(Metric.logLoss)
        case .areaUnderROC: .gain { BinaryRanking(truth: $0, scores: $1)?.areaUnderROC }
        case .averagePrecision: .gain { BinaryRanking(truth: $0, scores: $1)?.averagePrecision }
        case .discountedGain: .gain(Metric.discountedGain)
        case .rootMeanSquaredError: .loss(Metric.rootMeanSquaredError)
        case .meanAbsoluteError: .loss(Metric.meanAbsoluteError)
        case .determination: .gain(Metric.determination)
        case .adjustedRand: .gain { PairCounts(truth: $0, predicted: $1)?.adjustedRand }
        case .inertia: .loss { _, _ in nil }
        case .wasserstein: .loss { Metric.wassersteinDistance($0, $1) }
        }
    }
}
