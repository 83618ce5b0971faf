internal import Glibc

extension Metric {
    /// The mean of -log of the probability of what is true, at least 0; that
    /// of scikit-learn's `log_loss(labels=[0, 1])`.
    ///
    /// A probability is brought into 2⁻⁵²...1 - 2⁻⁵² first, so one error of a
    /// sure answer costs 36.04, not infinity. O(n).
    ///
    /// - Returns: `nil` where a label is neither 0 nor 1 or a probability is
    ///   outside 0...1.
    static func logLoss(truth: [Double], probabilities: [Double]) -> Double? {
        guard truth.allSatisfy({ $0 == 0 || $0 == 1 }),
            probabilities.allSatisfy({ (0...1).contains($0) })
        else { return nil }
        let total = AccurateSum.of(zip(truth, probabilities)) { label, probability in
            let ofTruth = label == 1 ? probability : 1 - probability
            return -log(min(max(ofTruth, .ulpOfOne), 1 - .ulpOfOne))
        }
        return total / Double(truth.count)
    }
}
