internal import Glibc

extension Statistics {
    /// The chance that a standard normal value is at most x.
    ///
    /// Relative error below 1e-12 down to 1e-300; for another mean and
    /// deviation pass (x - mean) / deviation.
    static func normalCDF(_ x: Double) -> Double { erfc(-x / 2.0.squareRoot()) / 2 }

    /// The chance that a standard normal value is above x; as accurate.
    static func normalSurvival(_ x: Double) -> Double { normalCDF(-x) }

    /// The chance that an exponential value is at most x.
    ///
    /// The rate, 1 / mean, is above 0 and finite.
    static func exponentialCDF(_ x: Double, rate: Double) -> Double {
        guard !x.isNaN, rate > 0, rate.isFinite else { return .nan }
        return x <= 0 ? 0 : -expm1(-rate * x)
    }

    /// The chance that an exponential value is above x.
    ///
    /// The rate, 1 / mean, is above 0 and finite.
    static func exponentialSurvival(_ x: Double, rate: Double) -> Double {
        guard !x.isNaN, rate > 0, rate.isFinite else { return .nan }
        return x <= 0 ? 1 : exp(-rate * x)
    }

    /// The chance that a value drawn evenly from `low...high` is at most x.
    ///
    /// Both ends are finite, and `high` is above `low`.
    static func uniformCDF(_ x: Double, low: Double = 0, high: Double = 1) -> Double {
        guard !x.isNaN, low < high, low.isFinite, high.isFinite else { return .nan }
        if x <= low { return 0 }
        if x >= high { return 1 }
        return (x - low) / (high - low)
    }

    /// The chance that a value of Student's t distribution is at most x.
    ///
    /// Accurate as `regularizedBeta`, in both tails: the upper one is that of
    /// -x. Where x² is not finite, it is 0 or 1. The degrees of freedom are
    /// above 0; with infinitely many it is the normal distribution.
    static func studentCDF(_ x: Double, degrees: Double) -> Double {
        guard !x.isNaN, degrees > 0 else { return .nan }
        if degrees == .infinity { return normalCDF(x) }
        let square = x * x
        guard square.isFinite else { return x < 0 ? 0 : 1 }
        let sum = degrees + square
        let beyond = regularizedBeta(
            degrees / sum, complement: square / sum, degrees / 2, 0.5
        ).lower
        return x < 0 ? beyond / 2 : 1 - beyond / 2
    }
}
