internal import JudgeCore

/// `exact`: the answer is the expected value.
///
/// Numbers are equal by value: 1 and 1.0 in a `Double` position, 0.0 and -0.0.
/// NaN is right where NaN is expected, and only there.
struct ExactGrader: TypedGrader {
    static let name = "exact"
    static let summary = "The answer equals the expected value; numbers by value, strings exactly."
    static let isOrdered = true

    init(options: [String: JSONValue]) throws(GraderOptionError) {
        _ = try GraderOptions(options, of: Self.self)
    }

    func mismatch(got: TypedValue, expected: [TypedValue]) -> Mismatch? {
        Comparison.exact.mismatch(got: got, expected: expected[0])
    }
}
