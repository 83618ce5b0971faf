internal import JudgeCore

/// What may stand as the value of a key: the words that say so in the
/// documentation and in errors, and the reading of it.
///
/// Both are one value, so that they cannot say different things.
struct Shape<Value: Sendable>: Sendable {
    let words: String
    let read: @Sendable (YAMLNode) throws(JudgeFailure) -> Value

    init(
        _ words: String, read: @escaping @Sendable (YAMLNode) throws(JudgeFailure) -> Value
    ) {
        self.words = words
        self.read = read
    }

    /// A shape that reads a value which `json` makes from a scalar or a list,
    /// `nil` where it is not one.
    init(_ words: String, json: @escaping @Sendable (JSONValue) -> Value?) {
        self.init(words) { node throws(JudgeFailure) in
            guard let value = json(node.json) else { throw node.failure(expected: words) }
            return value
        }
    }

    /// The same text in the file, read as something else.
    func map<Other: Sendable>(_ transform: @escaping @Sendable (Value) -> Other) -> Shape<Other> {
        Shape<Other>(words) { node throws(JudgeFailure) in transform(try read(node)) }
    }

    /// The same, but values that the format knows and this judge cannot
    /// honour are refused, with the reason.
    func refusing(
        _ reason: String, where isRefused: @escaping @Sendable (Value) -> Bool
    ) -> Shape {
        Shape(words) { node throws(JudgeFailure) in
            let value = try read(node)
            if isRefused(value) {
                throw node.failure("not supported: \(reason)", code: "unsupported-feature")
            }
            return value
        }
    }
}

extension Shape where Value == String {
    /// Text that is not empty; numbers and truth values must be quoted.
    static var text: Shape { text("text") { !$0.isEmpty } }

    static func text(_ words: String, where isGood: @escaping @Sendable (String) -> Bool) -> Shape {
        Shape(words) { json in
            guard case .string(let text) = json, isGood(text) else { return nil }
            return text
        }
    }

    /// One of a few words.
    static func word(_ words: [String]) -> Shape {
        Shape(words.map { "`\($0)`" }.joined(separator: ", ")) { node throws(JudgeFailure) in
            if case .string(let text) = node.json {
                if words.contains(text) { return text }
                throw node.misspelt(text, among: words)
            }
            throw node.failure(expected: "one of " + words.joined(separator: ", "))
        }
    }
}

extension Shape where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of an enumeration's raw values.
    static var choice: Shape {
        let words = Value.allCases.map(\.rawValue)
        let word = Shape<String>.word(words)
        return Shape(word.words) { node throws(JudgeFailure) in
            guard let value = Value(rawValue: try word.read(node)) else {
                throw node.failure(expected: word.words)
            }
            return value
        }
    }
}

extension Shape where Value == Bool {
    static var flag: Shape {
        Shape("`true` or `false`") { json in
            guard case .bool(let value) = json else { return nil }
            return value
        }
    }
}

extension Shape where Value == Int {
    static func whole(_ range: ClosedRange<Int>, _ unit: String = "") -> Shape {
        let words =
            range.count == 2
            ? "\(range.lowerBound) or \(range.upperBound)"
            : "a whole number from \(range.lowerBound) to \(range.upperBound)"
        return Shape(unit.isEmpty ? words : "\(words), \(unit)") { json in
            guard case .integer(let value) = json, range.contains(value) else { return nil }
            return value
        }
    }
}

extension Shape where Value == Double {
    static func number(_ words: String, where isGood: @escaping @Sendable (Double) -> Bool)
        -> Shape
    {
        Shape(words) { json in
            switch json {
            case .integer(let value) where isGood(Double(value)): Double(value)
            case .number(let value) where isGood(value): value
            default: nil
            }
        }
    }
}

extension YAMLNode {
    /// The failure for a word that is none of those that may stand here.
    func misspelt(_ text: String, among words: [String]) -> JudgeFailure {
        failure("expected one of \(words.joined(separator: ", ")); found `\(text.prefix(60))`")
            .offering(text, among: words)
    }
}
