/// b₀ + a₁ / (b₁ + a₂ / (b₂ + …)), evaluated from the front.
///
/// Source: the modified Lentz algorithm, W. Press et al., "Numerical
/// Recipes", 3rd edition, §5.2.
enum ContinuedFraction {
    /// The most terms that are taken; those of the gamma and beta functions
    /// need some multiple of the root of their largest parameter.
    private static let mostTerms = 10_000_000
    private static let tiny = 1e-300

    /// The value, from b₀ and what `term` has for n = 1, 2, …: aₙ and bₙ.
    ///
    /// One operation of each kind, or two, for a term.
    static func value(
        first: Double, term: (Double) -> (numerator: Double, denominator: Double)
    ) -> Double {
        var value = first == 0 ? tiny : first
        var (upper, lower) = (value, 0.0)
        for number in 1...mostTerms {
            let (numerator, denominator) = term(Double(number))
            lower = 1 / nonzero(denominator + numerator * lower)
            upper = nonzero(denominator + numerator / upper)
            let change = upper * lower
            value *= change
            if (change - 1).magnitude <= 4 * .ulpOfOne { break }
        }
        return value
    }

    private static func nonzero(_ value: Double) -> Double { value == 0 ? tiny : value }
}
