extension Statistics {
    /// The regularised incomplete gamma functions P(a, x), the lower, and
    /// Q(a, x), the upper.
    ///
    /// Relative error below 1e-10 down to 1e-300 for the lower one, and for
    /// the upper one from a = 0.5 on; for a smaller a, where x < a + 1, the
    /// upper one has an absolute error of 1e-15.
    ///
    /// Source: W. Press et al., "Numerical Recipes", 3rd edition, §6.2: the
    /// series below a + 1, the continued fraction above. O(√a) around x = a.
    ///
    /// - Parameters:
    ///   - a: above 0 and finite.
    ///   - x: at least 0.
    /// - Returns: both, each 0...1.
    static func regularizedGamma(_ a: Double, _ x: Double) -> Tails {
        guard a > 0, a.isFinite, x >= 0 else { return .undefined }
        if x == 0 { return .allAbove }
        if x == .infinity { return .allBelow }
        let scale = Stirling.poisson(a, mean: x)
        if x < a + 1 { return .from(lower: scale * series(a, x)) }
        let fraction = ContinuedFraction.value(first: x + 1 - a) { n in
            (n * (a - n), x + 1 - a + 2 * n)
        }
        return .from(upper: scale * a / fraction)
    }

    /// 1 + x / (a + 1) + x² / ((a + 1)(a + 2)) + ….
    private static func series(_ a: Double, _ x: Double) -> Double {
        var (sum, term, divisor) = (1.0, 1.0, a)
        while term > sum * .ulpOfOne / 4 {
            divisor += 1
            term *= x / divisor
            sum += term
        }
        return sum
    }

    /// P(a, x).
    static func regularizedGammaP(_ a: Double, _ x: Double) -> Double {
        regularizedGamma(a, x).lower
    }

    /// Q(a, x) = 1 - P(a, x).
    static func regularizedGammaQ(_ a: Double, _ x: Double) -> Double {
        regularizedGamma(a, x).upper
    }

    /// The chance that χ² with so many degrees of freedom is above x.
    ///
    /// Accurate as `regularizedGamma`. The degrees are at least 0; without any,
    /// χ² is always 0.
    static func chiSquareSurvival(_ x: Double, degrees: Double) -> Double {
        guard !x.isNaN, degrees >= 0 else { return .nan }
        if x < 0 { return 1 }
        if degrees == 0 { return 0 }
        return regularizedGammaQ(degrees / 2, x / 2)
    }
}
