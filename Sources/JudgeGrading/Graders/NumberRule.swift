/// When a floating-point number is as good as the expected one.
enum NumberRule: Sendable, Hashable {
    /// Equal by value, NaN where NaN is expected.
    case exact
    case within(Tolerance, nanEqualsNaN: Bool)

    /// Why `got` will not do, in one sentence; `nil` where it will.
    func complaint(got: Real, expected: Real) -> String? {
        switch self {
        case .exact: return got == expected ? nil : Self.plain(got, expected)
        case .within(let tolerance, let nanEqualsNaN):
            if expected.value.isNaN, got.value.isNaN {
                return nanEqualsNaN ? nil : "NaN is never right here, although it is expected"
            }
            guard got.value.isFinite, expected.value.isFinite else {
                return got == expected ? nil : Self.plain(got, expected)
            }
            return tolerance.allows(got: got, expected: expected)
                ? nil : tolerance.complaint(got: got, expected: expected)
        }
    }

    private static func plain(_ got: Real, _ expected: Real) -> String {
        "got \(got.text), expected \(expected.text)"
    }
}

extension Real {
    /// The number as Swift prints one of its width; `NaN`, `Infinity`.
    var text: String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
        return precision == .single ? "\(Float(value))" : "\(value)"
    }
}
