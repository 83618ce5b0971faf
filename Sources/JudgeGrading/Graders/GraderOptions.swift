internal import JudgeCore

/// The options of a grader after they were checked against what it declares.
struct GraderOptions: Sendable, Hashable {
    private var values: [String: JSONValue]

    /// - Throws: ``GraderOptionError`` for the first wrong option by name.
    init(_ given: [String: JSONValue], of grader: any Grader.Type) throws(GraderOptionError) {
        try self.init(given, grader.options, grader: grader.name, prefix: "")
    }

    private init(
        _ given: [String: JSONValue], _ declared: [GraderOption], grader: String, prefix: String
    ) throws(GraderOptionError) {
        values = [:]
        for option in declared { values[option.key] = option.defaultValue }
        for (key, value) in given.sorted(by: { $0.key < $1.key }) {
            guard let option = declared.first(where: { $0.key == key }) else {
                let known = declared.map(\.key)
                throw GraderOptionError(
                    .unknownOption(key: prefix + key), grader: grader, known: known,
                    suggestions: NearestNames.of(key, among: known))
            }
            try Self.check(value, option.content, grader: grader, key: prefix + key)
            values[key] = value
        }
    }

    private static func check(
        _ value: JSONValue, _ content: GraderOption.Content, grader: String, key: String
    ) throws(GraderOptionError) {
        switch (content, value) {
        case (.amount, .integer(0...)), (.amount, .unsigned): return
        case (.amount, .number(let number)) where number.isFinite && number >= 0: return
        case (.wholeNumber(let range), .integer(let number)) where range.contains(number): return
        case (.choice(let words), .string(let word)) where words.contains(word): return
        case (.flag, .bool): return
        case (.texts, .array(let values)) where values.allSatisfy(\.isString): return
        case (.fields(let declared), .object(let members)):
            for member in members {
                _ = try GraderOptions(
                    members: member.value, declared, grader: grader, key: "\(key).\(member.key)")
            }
        default: throw wrongValue(value, "\(content)", grader: grader, key: key)
        }
    }

    /// One label's options in a mapping.
    private init(
        members value: JSONValue, _ declared: [GraderOption], grader: String, key: String
    ) throws(GraderOptionError) {
        guard case .object(let members) = value else {
            let keys = declared.map(\.key).joined(separator: ", ")
            throw Self.wrongValue(value, "a mapping of {\(keys)}", grader: grader, key: key)
        }
        let given = Dictionary(
            members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        try self.init(given, declared, grader: grader, prefix: key + ".")
    }

    private static func wrongValue(
        _ value: JSONValue, _ expected: String, grader: String, key: String
    ) -> GraderOptionError {
        GraderOptionError(
            .wrongValue(key: key, expected: expected, got: Excerpt.of(value)), grader: grader)
    }
}

extension GraderOptions {
    func amount(_ key: String) -> Double? { values[key]?.asDouble }

    func wholeNumber(_ key: String) -> Int? {
        guard case .integer(let number)? = values[key] else { return nil }
        return number
    }

    /// False where it is not set.
    func flag(_ key: String) -> Bool { values[key] == .bool(true) }

    func choice(_ key: String) -> String? {
        guard case .string(let word)? = values[key] else { return nil }
        return word
    }

    /// Empty where it is not set.
    func texts(_ key: String) -> [String] {
        guard case .array(let values)? = values[key] else { return [] }
        return values.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }

    /// The options of each label of a mapping.
    func fields(_ key: String) -> [String: GraderOptions] {
        guard case .object(let members)? = values[key] else { return [:] }
        return Dictionary(
            members.map { ($0.key, GraderOptions(checked: $0.value)) },
            uniquingKeysWith: { first, _ in first })
    }

    private init(checked value: JSONValue) {
        values = [:]
        guard case .object(let members) = value else { return }
        for member in members { values[member.key] = member.value }
    }
}

extension JSONValue {
    fileprivate var isString: Bool { if case .string = self { true } else { false } }
}
