internal import JudgeCore

extension Imbalance {
    /// The imbalance in words: "5 is missing", "5 occurs twice, expected once".
    ///
    /// Both arrays are shown around the value in question.
    func mismatch(got: [TypedValue], expected: [TypedValue]) -> Mismatch {
        switch side {
        case .surplus(let index):
            Mismatch(
                expected: Self.excerpt(expected, around: 0),
                got: Self.excerpt(got, around: index), message: message(got[index])
            ).inside(.element(index))
        case .missing(let index):
            Mismatch(
                expected: Self.excerpt(expected, around: index),
                got: Self.excerpt(got, around: 0), message: message(expected[index]))
        }
    }

    private func message(_ value: TypedValue) -> String {
        let value = Excerpt.of(value.json)
        if expected == 0 { return "\(value) is not among the expected elements" }
        if got == 0 { return "\(value) is missing" }
        return "\(value) occurs \(Self.times(got)), expected \(Self.times(expected))"
    }

    private static func excerpt(_ values: [TypedValue], around index: Int) -> String {
        Excerpt.of(TypedValue.list(values).json, around: index)
    }

    private static func times(_ count: Int) -> String {
        count == 1 ? "once" : count == 2 ? "twice" : "\(count) times"
    }
}
