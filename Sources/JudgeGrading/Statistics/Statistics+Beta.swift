extension Statistics {
    /// The regularised incomplete beta function I(x; a, b), the lower, and its
    /// complement I(1 - x; b, a), the upper.
    ///
    /// Relative error below 1e-10 down to 1e-300 where a and b are at least
    /// 0.5; a smaller one leaves an absolute error of 1e-15 of the larger
    /// tail in the smaller.
    ///
    /// Source: W. Press et al., "Numerical Recipes", 3rd edition, §6.4.
    /// O(√max(a, b)) around the mean, a / (a + b).
    ///
    /// - Parameters:
    ///   - x: 0...1.
    ///   - a: above 0 and finite.
    ///   - b: above 0 and finite.
    /// - Returns: both, each 0...1.
    static func regularizedBeta(_ x: Double, _ a: Double, _ b: Double) -> Tails {
        regularizedBeta(x, complement: 1 - x, a, b)
    }

    /// The same where 1 - x is known better than it can be computed.
    static func regularizedBeta(
        _ x: Double, complement y: Double, _ a: Double, _ b: Double
    ) -> Tails {
        guard a > 0, b > 0, a.isFinite, b.isFinite, x >= 0, y >= 0 else { return .undefined }
        if x == 0 { return .allAbove }
        if y == 0 { return .allBelow }
        let scale = Stirling.binomial(a, b, x, y) / (a + b)
        if x < (a + 1) / (a + b + 2) {
            return .from(lower: scale * b / fraction(x, a, b))
        }
        return .from(upper: scale * a / fraction(y, b, a))
    }

    /// The reciprocal of the continued fraction of NR's (6.4.5).
    private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
        ContinuedFraction.value(first: 1) { n in
            let m = (n / 2).rounded(.down)
            let isOdd = n != 2 * m
            let numerator =
                isOdd
                ? -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
                : m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            return (numerator, 1)
        }
    }
}
