/// Pearson's test that counts of categories come from given probabilities.
///
/// The p-value is that of the χ² distribution, which the statistic has for
/// large counts only. So the categories in which fewer than `leastExpected`
/// observations are expected are pooled into one, and the smallest of the others
/// joins them where as many are not reached yet. Five are usual, where a p-value
/// of some percent is asked for; for smaller ones see ``CategoricalTest``.
struct ChiSquareTest: Sendable, Hashable {
    /// The sum of (observed - expected)² / expected over the categories.
    let statistic: Double
    /// Categories after pooling, less one; at least 0.
    let degrees: Int
    /// The chance of a statistic at least as large, 0...1.
    ///
    /// 0 where a category of probability 0 was observed; 1 where one category
    /// is left, or none, as nothing can be said then.
    let pValue: Double

    /// The test of these counts; O(n log n).
    ///
    /// It is `nil` where there are not as many counts as probabilities, where a
    /// count is negative, and where the probabilities are negative, NaN, or
    /// have no positive and finite sum.
    ///
    /// - Parameters:
    ///   - observed: how often each category was, each at least 0.
    ///   - probabilities: of the categories, each at least 0; only their
    ///     ratios count.
    ///   - leastExpected: fewer expected observations make no category of their
    ///     own.
    init?(observed: [Int], probabilities: [Double], leastExpected: Double = 5) {
        let weight = AccurateSum.of(probabilities) { $0 }
        guard observed.count == probabilities.count, observed.allSatisfy({ $0 >= 0 }),
            probabilities.allSatisfy({ $0 >= 0 }), weight > 0, weight.isFinite
        else { return nil }
        let total = AccurateSum.of(observed) { Double($0) }
        let pairs = zip(observed, probabilities)
        let categories = Self.pooled(
            pairs.filter { $0.1 > 0 }.map {
                Category(observed: Double($0), expected: total * ($1 / weight))
            }, leastExpected)
        degrees = max(0, categories.count - 1)
        if pairs.contains(where: { $0 > 0 && $1 == 0 }) {
            (statistic, pValue) = (.infinity, 0)
        } else if degrees == 0 {
            (statistic, pValue) = (0, 1)
        } else {
            statistic = AccurateSum.of(categories) {
                ($0.observed - $0.expected) * ($0.observed - $0.expected) / $0.expected
            }
            pValue = Statistics.chiSquareSurvival(statistic, degrees: Double(degrees))
        }
    }

    private struct Category {
        var observed: Double
        var expected: Double
    }

    private static func pooled(
        _ categories: [Category], _ leastExpected: Double
    ) -> [Category] {
        let rising = categories.sorted { $0.expected < $1.expected }
        let small = rising.prefix { $0.expected < leastExpected }
        guard !small.isEmpty else { return rising }
        var pool = Category(
            observed: AccurateSum.of(small) { $0.observed },
            expected: AccurateSum.of(small) { $0.expected })
        var others = rising.dropFirst(small.count)
        if pool.expected < leastExpected, let next = others.popFirst() {
            pool.observed += next.observed
            pool.expected += next.expected
        }
        return [pool] + others
    }
}
