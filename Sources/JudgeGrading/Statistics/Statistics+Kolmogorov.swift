extension Statistics {
    /// The chance that the two-sided statistic of Kolmogorov and Smirnov of
    /// one sample of n values is at least d: D = sup |Fₙ - F| for a continuous
    /// F.
    ///
    /// THEORY. Twice the one-sided chance, which is a sum of n terms, counts
    /// the samples twice that stray so far on both sides; these are a part of
    /// exp(-6 n d²). Where that matters, the two-sided CDF is computed: up to
    /// 140 values exactly, by a power of a matrix, above by an expansion.
    ///
    /// Relative error: below 1e-9 up to 140 values, and above for p < 1e-3;
    /// above 140 values it is below 2e-6 for p < 0.04 and below 1e-5 for any
    /// p. (SciPy's `kstwo.sf`, which leaves out what strays twice, is off by
    /// 1e-6 at p = 0.02 there.)
    ///
    /// O(n) in the tail; 10⁶ values cost some tenths of a second at most.
    ///
    /// Sources: R. Simard, P. L'Ecuyer, "Computing the Two-Sided
    /// Kolmogorov-Smirnov Distribution", Journal of Statistical Software 39
    /// (2011), which SciPy follows, too; and those named below.
    ///
    /// - Parameters:
    ///   - d: 0...1 is its range.
    ///   - count: n, at least 1.
    /// - Returns: 0...1.
    static func kolmogorovSurvival(_ d: Double, count: Int) -> Double {
        guard !d.isNaN, count >= 1 else { return .nan }
        let n = Double(count)
        if n * d <= 0.5 { return 1 }
        if d >= 1 { return 0 }
        let square = n * d * d
        if d >= 0.5 { return min(1, 2 * smirnovSurvival(d, count: count)) }
        if count <= 140 {
            return square < 4
                ? max(0, 1 - durbinCDF(d, count: count)) : 2 * smirnovSurvival(d, count: count)
        }
        if square < 1.6 { return 1 - pelzGoodCDF(d, count: n) }
        return 2 * smirnovSurvival(d, count: count) - strayingTwice(d, count: n)
    }
}
