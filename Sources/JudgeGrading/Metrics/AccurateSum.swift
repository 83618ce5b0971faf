/// A sum of floating-point numbers that keeps what rounding loses.
///
/// The error is at most 2⁻⁵³ of the sum and about n² 2⁻¹⁰⁶ of the sum of the
/// n terms' magnitudes. A sum beyond the finite numbers is infinite or NaN.
///
/// Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur
/// Summation endlicher Summen", ZAMM 54 (1974), algorithm IV.
struct AccurateSum: Sendable {
    private var sum = 0.0
    private var lost = 0.0

    var value: Double { sum + lost }

    static func += (left: inout AccurateSum, term: Double) {
        let next = left.sum + term
        left.lost +=
            left.sum.magnitude >= term.magnitude
            ? (left.sum - next) + term : (term - next) + left.sum
        left.sum = next
    }

    /// The sum of what `term` makes of each element.
    ///
    /// O(n).
    static func of<Elements: Sequence>(
        _ elements: Elements, _ term: (Elements.Element) -> Double
    ) -> Double {
        var sum = AccurateSum()
        for element in elements { sum += term(element) }
        return sum.value
    }
}
