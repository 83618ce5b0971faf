/// The two-sided test of Kolmogorov and Smirnov that a sample comes from a
/// continuous distribution.
struct KolmogorovSmirnovTest: Sendable, Hashable {
    /// The largest distance of the sample's distribution function from the
    /// given one, 0...1; 1 where there is NaN.
    let statistic: Double
    /// The chance of a statistic at least as large, 0...1.
    ///
    /// 0 where the sample or its CDF has NaN; 1 for no values. Accurate as
    /// `Statistics.kolmogorovSurvival`.
    let pValue: Double

    /// O(n) for a sorted sample, O(n log n) for another.
    ///
    /// - Parameters:
    ///   - sample: best in rising order; else it is sorted first. Infinity is
    ///     a value like others.
    ///   - cdf: of the distribution, 0...1, and not falling.
    init(_ sample: [Double], cdf: (Double) -> Double) {
        let isSorted = zip(sample, sample.dropFirst()).allSatisfy { $0 <= $1 }
        let sorted = isSorted ? sample : sample.sorted()
        let count = Double(sample.count)
        var largest = 0.0
        var hasNaN = false
        for (place, value) in sorted.enumerated() {
            let expected = cdf(value)
            if value.isNaN || expected.isNaN { hasNaN = true }
            largest = max(
                largest, expected - Double(place) / count, Double(place + 1) / count - expected)
        }
        if hasNaN {
            (statistic, pValue) = (1, 0)
        } else {
            statistic = largest
            pValue =
                sample.isEmpty
                ? 1 : Statistics.kolmogorovSurvival(largest, count: sample.count)
        }
    }
}
