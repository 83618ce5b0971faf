/// Distribution functions, and the tests of samples that are made of them.
///
/// A CDF is the chance of at most x, a survival function that of more than x.
/// Both are computed for themselves where one is small, so that a tail of
/// 1e-12 or 1e-300 is as accurate as one of 0.1. NaN, and a parameter out of
/// its range, give NaN.
enum Statistics {}

extension Statistics {
    /// The chances on both sides of a point; they sum to 1.
    struct Tails: Sendable, Hashable {
        var lower: Double
        var upper: Double

        static let undefined = Tails(lower: .nan, upper: .nan)
        static let allAbove = Tails(lower: 0, upper: 1)
        static let allBelow = Tails(lower: 1, upper: 0)

        static func from(lower: Double) -> Tails {
            let lower = min(lower, 1)
            return Tails(lower: lower, upper: 1 - lower)
        }

        static func from(upper: Double) -> Tails { from(lower: upper).swapped }

        var swapped: Tails { Tails(lower: upper, upper: lower) }
    }
}
