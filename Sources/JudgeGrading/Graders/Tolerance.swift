/// How far a finite number may be from the expected one.
///
/// Meeting one of the bounds suffices.
struct Tolerance: Sendable, Hashable {
    /// `|got - expected| <= absolute`.
    var absolute: Double
    /// `|got - expected| <= relative * |expected|`.
    var relative: Double
    /// At most this many representable numbers apart, in the width of the
    /// type: `Float` or `Double`.
    var ulp: Int?

    func allows(got: Real, expected: Real) -> Bool {
        if (got.value - expected.value).magnitude <= bound(expected) { return true }
        guard let ulp else { return false }
        return Self.ulps(got, expected) <= Int128(ulp)
    }

    /// "1.0000012 is off by 1.2e-6, allowed 1e-9".
    func complaint(got: Real, expected: Real) -> String {
        let distance = (got.value - expected.value).magnitude
        var text = "\(got.text) is off by \(ShortNumber(distance))"
        if ulp != nil { text += " (\(Self.ulps(got, expected)) ulp)" }
        text += ", allowed \(ShortNumber(bound(expected)))"
        if let ulp { text += " or \(ulp) ulp" }
        return text
    }

    private func bound(_ expected: Real) -> Double {
        max(absolute, relative * expected.value.magnitude)
    }

    /// How many steps from one number to the next lie between the two.
    private static func ulps(_ left: Real, _ right: Real) -> Int128 {
        let (from, to) = (ordinal(left), ordinal(right))
        return from > to ? from - to : to - from
    }

    /// The number's place among all of its type, both zeros at 0.
    private static func ordinal(_ real: Real) -> Int128 {
        let magnitude =
            switch real.precision {
            case .single: Int128(Float(real.value).magnitude.bitPattern)
            case .double: Int128(real.value.magnitude.bitPattern)
            }
        return real.value < 0 ? -magnitude : magnitude
    }
}
