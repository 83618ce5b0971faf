internal import JudgeCore

/// `unordered`: the elements of the array in any order, each as often as
/// expected.
///
/// The elements themselves are compared exactly.
struct UnorderedGrader: TypedGrader {
    static let name = "unordered"
    static let summary = "The elements of the array may come in any order."

    init(options: [String: JSONValue]) throws(GraderOptionError) {
        _ = try GraderOptions(options, of: Self.self)
    }

    func objection(to shape: Shape) -> String? {
        switch shape {
        case .list, .nodes(.list): nil
        default: "unordered is for arrays"
        }
    }

    func mismatch(got: TypedValue, expected: [TypedValue]) -> Mismatch? {
        guard case .list(let got) = got, case .list(let expected) = expected[0] else { return nil }
        return Imbalance.first(got: got, expected: expected)
            .map { $0.mismatch(got: got, expected: expected) }
    }
}
