internal import JudgeCore

/// `any-of`: the answer equals one of the values of the `.ans` file.
struct AnyOfGrader: TypedGrader {
    static let name = "any-of"
    static let summary = "The answer equals one of the expected values, of which each has a line."
    static let expectedValues = ExpectedValues.oneOrMore

    init(options: [String: JSONValue]) throws(GraderOptionError) {
        _ = try GraderOptions(options, of: Self.self)
    }

    func mismatch(got: TypedValue, expected: [TypedValue]) -> Mismatch? {
        guard !expected.contains(got) else { return nil }
        guard expected.count > 1 else {
            return Comparison.exact.mismatch(got: got, expected: expected[0])
        }
        return Mismatch(
            expected: Excerpt.of(expected[0].json) + " or \(expected.count - 1) more",
            got: Excerpt.of(got.json),
            message: "the answer is none of the \(expected.count) that are right")
    }
}
