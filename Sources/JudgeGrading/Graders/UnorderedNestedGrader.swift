internal import JudgeCore

/// `unordered-nested`: an array of groups, the groups in any order and the
/// members of each group in any order.
///
/// The members are compared exactly.
struct UnorderedNestedGrader: TypedGrader {
    static let name = "unordered-nested"
    static let summary = "An array of arrays: groups in any order, members of a group in any order."

    init(options: [String: JSONValue]) throws(GraderOptionError) {
        _ = try GraderOptions(options, of: Self.self)
    }

    func objection(to shape: Shape) -> String? {
        if case .list(.list) = shape { return nil }
        return "unordered-nested is for arrays of arrays"
    }

    func mismatch(got: TypedValue, expected: [TypedValue]) -> Mismatch? {
        guard case .list(let got) = got, case .list(let expected) = expected[0] else { return nil }
        return Imbalance.first(got: Self.groups(got), expected: Self.groups(expected))
            .map { $0.mismatch(got: got, expected: expected) }
    }

    private static func groups(_ values: [TypedValue]) -> [Bag] {
        values.map { value in
            guard case .list(let members) = value else { return Bag([value]) }
            return Bag(members)
        }
    }
}
