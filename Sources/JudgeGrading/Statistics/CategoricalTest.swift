/// A test that counts of categories come from given probabilities, whose p-value
/// may be trusted where it is very small, and counts are, too.
///
/// THEORY. Far out in its tail the χ² distribution is a poor stand-in for that of
/// Pearson's statistic: with 200 observations expected, the chance to be six
/// standard deviations above them is up to ten times what it says, and at a level
/// of 1.6e-8 a count of which 5 are expected is refused hundreds of times too
/// often (both by the exact binomial law). So each count is tested for itself,
/// exactly, and takes three quarters of the error (Bonferroni); Pearson's test of
/// large categories together, which sees many small deviations that no count
/// shows alone, takes a hundredth.
struct CategoricalTest: Sendable, Hashable {
    /// Fewer expected observations than that are pooled for Pearson's test.
    static let leastExpected = 200.0
    private static let exactShare = 0.75
    private static let jointShare = 0.01

    /// At most the chance of counts that look as wrong as these or worse, 0...1;
    /// 0 where a category of probability 0 was observed.
    let pValue: Double

    /// The test of these counts; O(n log n).
    ///
    /// It is `nil` where ``ChiSquareTest`` is.
    ///
    /// - Parameters:
    ///   - observed: how often each category was, each at least 0.
    ///   - probabilities: of the categories; only their ratios count.
    init?(observed: [Int], probabilities: [Double]) {
        guard
            let joint = ChiSquareTest(
                observed: observed, probabilities: probabilities,
                leastExpected: Self.leastExpected)
        else { return nil }
        let weight = AccurateSum.of(probabilities) { $0 }
        let total = observed.reduce(0, +)
        let possible = zip(observed, probabilities).filter { $0.1 > 0 }
        let least =
            possible.map {
                Statistics.binomialTest($0.0, trials: total, probability: min(1, $0.1 / weight))
            }.min() ?? 1
        pValue = min(
            1, least * Double(possible.count) / Self.exactShare, joint.pValue / Self.jointShare)
    }
}
