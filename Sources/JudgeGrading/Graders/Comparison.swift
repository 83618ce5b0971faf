internal import JudgeCore

/// Finds the first place, in reading order, where a value is not the expected
/// one.
///
/// Both must have been read with the same ``Shape``. Linear.
///
/// The length of an array is looked at before its elements: it is the first
/// thing that is wrong with it, and says more than a shifted element.
struct Comparison: Sendable, Hashable {
    static let exact = Comparison(numbers: .exact)

    var numbers: NumberRule
    /// Rules of their own for what is below tuple members with these labels.
    var fields: [String: NumberRule] = [:]

    func mismatch(got: TypedValue, expected: TypedValue) -> Mismatch? {
        switch (got, expected) {
        case (.real(let left), .real(let right)):
            guard let complaint = numbers.complaint(got: left, expected: right) else { return nil }
            return Mismatch(expected: right.text, got: left.text, message: complaint)
        case (.list(let left), .list(let right)): return mismatch(got: left, expected: right)
        case (.tuple(let left), .tuple(let right)): return mismatch(got: left, expected: right)
        case (.dictionary(let left), .dictionary(let right)):
            return mismatch(got: left, expected: right)
        case (.text(let left), .text(let right)):
            return left == right ? nil : .strings(got: left.string, expected: right.string)
        default: return got == expected ? nil : .plain(got: got, expected: expected)
        }
    }

    private func mismatch(got: [TypedValue], expected: [TypedValue]) -> Mismatch? {
        guard got.count == expected.count else {
            let shared = zip(got, expected).enumerated().first {
                mismatch(got: $0.element.0, expected: $0.element.1) != nil
            }
            return .lengths(
                got: got, expected: expected,
                around: shared?.offset ?? min(got.count, expected.count))
        }
        for index in expected.indices {
            if let inner = mismatch(got: got[index], expected: expected[index]) {
                return inner.inside(.element(index))
            }
        }
        return nil
    }

    private func mismatch(got: TypedTuple, expected: TypedTuple) -> Mismatch? {
        for index in expected.values.indices {
            let label = expected.labels.isEmpty ? nil : expected.labels[index]
            var inner = self
            if let label, let rule = fields[label] { inner.numbers = rule }
            let found = inner.mismatch(got: got.values[index], expected: expected.values[index])
            if let found { return found.inside(label.map { .member($0) } ?? .element(index)) }
        }
        return nil
    }

    /// Entries in the order in which the expected dictionary has them, since a
    /// Swift dictionary's own order is a new one in each run.
    private func mismatch(got: TypedDictionary, expected: TypedDictionary) -> Mismatch? {
        for (key, value) in expected.keys.lazy.map({ ($0, expected.values[$0]) }) {
            guard let value else { continue }
            guard let gotValue = got.values[key] else { return .missing(key, value) }
            if let inner = mismatch(got: gotValue, expected: value) {
                return inner.inside(.key(Excerpt.of(key.json)))
            }
        }
        guard got.keys.count > expected.keys.count else { return nil }
        return .surplus(in: got, beyond: expected)
    }
}
