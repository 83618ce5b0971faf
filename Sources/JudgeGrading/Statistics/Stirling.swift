internal import Glibc

/// Factorials of real numbers without the large logarithms that would cancel.
///
/// Source: C. Loader, "Fast and Accurate Computation of Binomial
/// Probabilities" (2000).
enum Stirling {
    /// What Stirling's formula lacks: log Γ(x + 1) - (x + ½) log x + x - ½ log 2π.
    ///
    /// For x > 0; absolute error below 1e-14.
    static func error(_ x: Double) -> Double {
        guard x < 16 else { return series(x) }
        // Γ(x + 1) from Γ(x + 1 + steps).
        let steps = (16 - x).rounded(.up)
        var product = 1.0
        for step in 1...Int(steps) { product *= x + Double(step) }
        let top = x + steps
        return series(top) + (top + 0.5) * log(top) - steps - log(product) - (x + 0.5) * log(x)
    }

    /// a log(a / mean) + mean - a, for a > 0 and mean > 0: at least 0, and
    /// about (mean - a)² / 2a near 0.
    static func deviance(_ a: Double, mean: Double) -> Double {
        let excess = (mean - a) / a
        guard excess.magnitude < 0.5 else { return a * log(a / mean) + mean - a }
        return a * (excess - log1p(excess))
    }

    /// (a + b)! / (a! b!) xᵃ yᵇ for a > 0, b > 0 and x + y = 1: a binomial
    /// probability, of real counts.
    static func binomial(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
        let sum = a + b
        let exponent =
            error(sum) - error(a) - error(b)
            - deviance(a, mean: sum * x) - deviance(b, mean: sum * y)
        return exp(exponent) * (sum / (2 * .pi * a * b)).squareRoot()
    }

    /// xᵃ e⁻ˣ / a! for a > 0 and x > 0: a Poisson probability, of a real count.
    static func poisson(_ a: Double, mean x: Double) -> Double {
        exp(-error(a) - deviance(a, mean: x)) / (2 * .pi * a).squareRoot()
    }

    /// The Stirling series; the first term left out is below 1e-16 for x ≥ 16.
    private static func series(_ x: Double) -> Double {
        let y = 1 / (x * x)
        let inner = 1.0 / 1260 - y * (1.0 / 1680 - y * (1.0 / 1188 - y * (691.0 / 360_360)))
        return (1.0 / 12 - y * (1.0 / 360 - y * inner)) / x
    }
}
