/// How often each class is true, predicted, and both: what the metrics of a
/// classification need of it.
struct ClassCounts: Sendable, Hashable {
    struct Row: Sendable, Hashable {
        var truth = 0
        var predicted = 0
        var both = 0
    }

    /// In the order in which the classes appear.
    private(set) var rows: [Row] = []
    private var count: Int
    private var right: Int

    /// O(n).
    ///
    /// - Returns: `nil` where a label is not a whole number.
    init?(truth: [Double], predicted: [Double]) {
        guard let labels = Labels(truth, predicted) else { return nil }
        count = truth.count
        right = 0
        rows = Array(repeating: Row(), count: labels.classes)
        for (truth, predicted) in zip(labels.left, labels.right) {
            rows[truth].truth += 1
            rows[predicted].predicted += 1
            guard truth == predicted else { continue }
            rows[truth].both += 1
            right += 1
        }
    }

    /// The part of the predictions that is right, 0...1; scikit-learn's
    /// `accuracy_score`.
    var accuracy: Double { Double(right) / Double(count) }

    /// The mean of the classes' recalls, 0...1, over the classes that occur in
    /// the truth; scikit-learn's `balanced_accuracy_score`.
    var balancedAccuracy: Double {
        let present = rows.filter { $0.truth > 0 }
        return AccurateSum.of(present) { Double($0.both) / Double($0.truth) }
            / Double(present.count)
    }

    /// F1 of all classes' counts together, 0...1; scikit-learn's
    /// `f1_score(average="micro")`.
    ///
    /// With one label for each element that is the accuracy: an error is one
    /// false positive and one false negative.
    var f1Micro: Double { accuracy }

    /// The mean of the classes' F1, 0...1, over the classes that are true or
    /// predicted; scikit-learn's `f1_score(average="macro")`.
    var f1Macro: Double {
        AccurateSum.of(rows) { Double(2 * $0.both) / Double($0.truth + $0.predicted) }
            / Double(rows.count)
    }
}
